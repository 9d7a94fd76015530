package cn.yinxian.workflow.web;

import cn.yinxian.notification.CaseNotices;
import cn.yinxian.notification.NoticeLine;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Attempt;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.workflow.CaseFile;
import cn.yinxian.workflow.Cases;
import cn.yinxian.workflow.urging.CaseUrges;
import cn.yinxian.workflow.urging.UrgeDoors;
import cn.yinxian.workflow.urging.UrgeHandlers;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 催办, and what has become of it: who was told, and whether it arrived. */
@Controller
class UrgeController {

    private static final int SHOWN = 60;

    record UrgeForm(@Nullable @Size(max = 200) String note) {

        @Nullable String words() {
            return note == null || note.isBlank() ? null : note.strip();
        }
    }

    /** @param whyNot why nobody can be urged now; null: one can */
    public record Page(String number, String title, @Nullable String whyNot, List<String> urges, List<NoticeLine> sent) {}

    private final Cases cases;
    private final UrgeHandlers urgeHandlers;
    private final UrgeDoors doors;
    private final CaseUrges urges;
    private final CaseNotices notices;

    UrgeController(Cases cases, UrgeHandlers urgeHandlers, UrgeDoors doors, CaseUrges urges, CaseNotices notices) {
        this.cases = cases;
        this.urgeHandlers = urgeHandlers;
        this.doors = doors;
        this.urges = urges;
        this.notices = notices;
    }

    @GetMapping("/cases/{caseNumber}/urge")
    String ask(@PathVariable String caseNumber, CurrentOfficial me, Model model) {
        var file = cases.require(CaseNumber.of(caseNumber), me);
        model.addAttribute("form", new UrgeForm(""));
        return view(file, me, model);
    }

    @PostMapping("/cases/{caseNumber}/urge")
    String urge(
            @PathVariable String caseNumber,
            @Valid @ModelAttribute("form") UrgeForm form,
            BindingResult errors,
            CurrentOfficial me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var file = cases.require(CaseNumber.of(caseNumber), me);
        if (Attempt.succeeds(errors, () -> flash.addFlashAttribute(
                "message", "已提醒 %d 人，送达情况见下。".formatted(urgeHandlers.urge(file.number(), form.words(), me))))) {
            return "redirect:/cases/" + file.number() + "/urge";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return view(file, me, model);
    }

    private String view(CaseFile file, CurrentOfficial me, Model model) {
        var sent = notices.ofCase(file.number(), UrgeHandlers.RULE, SHOWN).stream().map(NoticeLine::of).toList();
        model.addAttribute("page", new Page(
                file.number().value(), file.title(), doors.whyNot(file, me).orElse(null), urges.of(file.number()), sent));
        return "workflow/urge";
    }
}
