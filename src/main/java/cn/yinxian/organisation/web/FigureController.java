package cn.yinxian.organisation.web;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Roster;
import cn.yinxian.organisation.model.DatedFigure;
import cn.yinxian.organisation.usecase.BrowseFigures;
import cn.yinxian.organisation.usecase.SetFigure;
import cn.yinxian.shared.Attempt;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.OfficialId;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 规则和参数: every figure with value, source and history, and its next value from a day on. */
@Controller
class FigureController {

    /** Each by what they are about. */
    public record Listing(Map<FigureArea, List<FigurePage>> rules, Map<FigureArea, List<FigurePage>> parameters) {}

    private final BrowseFigures figures;
    private final SetFigure setFigure;
    private final Roster roster;
    private final Clock clock;

    FigureController(BrowseFigures figures, SetFigure setFigure, Roster roster, Clock clock) {
        this.figures = figures;
        this.setFigure = setFigure;
        this.roster = roster;
        this.clock = clock;
    }

    @GetMapping("/admin/figures")
    String list(Model model) {
        var pages = figures.byKey().values().stream()
                .sorted(Comparator.comparingLong(rows -> rows.get(0).id()))
                .map(rows -> FigurePage.of(rows, Map.of(), today()))
                .toList();
        model.addAttribute("page", new Listing(byArea(pages, FigurePage::rule), byArea(pages, page -> !page.rule())));
        return "organisation/figures";
    }

    private static Map<FigureArea, List<FigurePage>> byArea(List<FigurePage> pages, Predicate<FigurePage> which) {
        return pages.stream()
                .filter(which)
                .collect(Collectors.groupingBy(page -> FigureArea.of(page.key()), () -> new EnumMap<>(FigureArea.class), Collectors.toList()));
    }

    @GetMapping("/admin/figures/{key}")
    String show(@PathVariable String key, Model model) {
        var rows = rows(key);
        model.addAttribute("form", new FigureForm("", today().plusDays(1), "", "", rows.get(rows.size() - 1).version()));
        model.addAttribute("page", page(rows));
        return "organisation/figure";
    }

    @PostMapping("/admin/figures/{key}")
    String set(
            @PathVariable String key, @Valid @ModelAttribute("form") FigureForm form, BindingResult errors, CurrentOfficial me,
            Model model, HttpServletResponse response, RedirectAttributes flash) {
        var rows = rows(key);
        if (Attempt.succeeds(errors, () -> setFigure.set(new SetFigure.Command(
                key, form.value().strip(), form.source(), form.note(), form.from(), form.version(), me.id())))) {
            flash.addFlashAttribute("message", "“" + rows.get(0).label() + "”自 " + form.from() + " 起按新数值执行。");
            return "redirect:/admin/figures/" + key;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", page(rows));
        return "organisation/figure";
    }

    private FigurePage page(List<DatedFigure> rows) {
        var authors = rows.stream().map(row -> OfficialId.of(row.changedBy())).distinct().toList();
        return FigurePage.of(rows, roster.namesOf(authors), today());
    }

    private List<DatedFigure> rows(String key) {
        return Optional.ofNullable(figures.byKey().get(key)).orElseThrow(Missing::new);
    }

    private LocalDate today() {
        return WorkingCalendar.dayOf(clock.instant());
    }
}
