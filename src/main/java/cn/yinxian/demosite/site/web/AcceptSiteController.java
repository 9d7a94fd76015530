package cn.yinxian.demosite.site.web;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.demosite.site.model.Acceptance;
import cn.yinxian.demosite.site.model.ScorePart;
import cn.yinxian.demosite.site.usecase.AcceptSite;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Figures;
import cn.yinxian.shared.Attempt;
import cn.yinxian.workflow.TaskRef;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 现场验收, on a phone. Serves userTask_acceptSite. */
@Controller
class AcceptSiteController {

    /** A part of the score. */
    public record Part(String code, int most) {}

    private static final String PAGE = "demosite/accept-site";
    private static final Map<Acceptance, String> DONE = Map.of(
            Acceptance.PASS, "验收合格，已提请联合会签。", Acceptance.RECTIFY, "已要求申报单位限期整改，整改后再次验收。",
            Acceptance.FAIL, "验收不合格，本次申报结束。");

    private final AcceptSite accept;
    private final SiteViews views;
    private final Figures figures;
    private final Clock clock;

    AcceptSiteController(AcceptSite accept, SiteViews views, Figures figures, Clock clock) {
        this.accept = accept;
        this.views = views;
        this.figures = figures;
        this.clock = clock;
    }

    @GetMapping("/tasks/{taskId}/demosite/accept-site")
    String show(@PathVariable String taskId, CurrentOfficial me, Model model) {
        var site = views.show(TaskRef.of(taskId), me, model);
        model.addAttribute("form", AcceptForm.empty(today(), site.version()));
        return view(model);
    }

    @PostMapping("/tasks/{taskId}/demosite/accept-site")
    String accept(
            @PathVariable String taskId, @Valid @ModelAttribute("form") AcceptForm form, BindingResult errors, CurrentOfficial me, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        var task = TaskRef.of(taskId);
        var outcome = new Acceptance[1];
        if (Attempt.succeeds(errors, () -> outcome[0] = accept.accept(form.command(task, me)))) {
            flash.addFlashAttribute("message", DONE.get(outcome[0]));
            return "redirect:/inbox";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        views.show(task, me, model);
        return view(model);
    }

    private String view(Model model) {
        model.addAttribute("parts", Arrays.stream(ScorePart.values()).map(part -> new Part(part.name(), part.most())).toList());
        model.addAttribute("pass", figures.on("site.passScore", today()).asInt());
        model.addAttribute("rectify", figures.on("site.rectifyScore", today()).asInt());
        return PAGE;
    }

    private LocalDate today() {
        return WorkingCalendar.dayOf(clock.instant());
    }
}
