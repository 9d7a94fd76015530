package cn.yinxian.demosite.site.web;

import cn.yinxian.demosite.site.usecase.AmendSite;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Attempt;
import cn.yinxian.workflow.TaskRef;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 补正申报. Serves userTask_amendSite. */
@Controller
class AmendSiteController {

    private static final String PAGE = "demosite/amend-site";

    private final AmendSite amend;
    private final SiteViews views;
    private final SitePages pages;

    AmendSiteController(AmendSite amend, SiteViews views, SitePages pages) {
        this.amend = amend;
        this.views = views;
        this.pages = pages;
    }

    @GetMapping("/tasks/{taskId}/demosite/amend-site")
    String show(@PathVariable String taskId, CurrentOfficial me, Model model) {
        var form = SiteForm.of(views.show(TaskRef.of(taskId), me, model));
        model.addAttribute("form", form);
        pages.showEquipment(form, model);
        return PAGE;
    }

    @PostMapping("/tasks/{taskId}/demosite/amend-site")
    String amend(
            @PathVariable String taskId, @Valid @ModelAttribute("form") SiteForm form, BindingResult errors, CurrentOfficial me, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        var task = TaskRef.of(taskId);
        if (Attempt.succeeds(errors, () -> amend.amend(
                new AmendSite.Command(task, form.paper(), SiteForm.strip(form.note()), form.version(), me)))) {
            flash.addFlashAttribute("message", "补正后的申报已提交。");
            return "redirect:/inbox";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        views.show(task, me, model);
        pages.showEquipment(form, model);
        return PAGE;
    }
}
