package cn.yinxian.demosite.site.web;

import cn.yinxian.demosite.site.usecase.RectifySite;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Attempt;
import cn.yinxian.workflow.TaskRef;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
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

/** 整改. Serves userTask_rectifySite. */
@Controller
class RectifySiteController {

    private static final String PAGE = "demosite/rectify-site";

    record RectifyForm(@NotBlank @Size(max = 2000) @Nullable String content, long version) {}

    private final RectifySite rectify;
    private final SiteViews views;

    RectifySiteController(RectifySite rectify, SiteViews views) {
        this.rectify = rectify;
        this.views = views;
    }

    @GetMapping("/tasks/{taskId}/demosite/rectify-site")
    String show(@PathVariable String taskId, CurrentOfficial me, Model model) {
        model.addAttribute("form", new RectifyForm("", views.show(TaskRef.of(taskId), me, model).version()));
        return PAGE;
    }

    @PostMapping("/tasks/{taskId}/demosite/rectify-site")
    String rectify(
            @PathVariable String taskId, @Valid @ModelAttribute("form") RectifyForm form, BindingResult errors, CurrentOfficial me, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        var task = TaskRef.of(taskId);
        if (Attempt.succeeds(errors, () -> rectify.rectify(new RectifySite.Command(task, form.content(), form.version(), me)))) {
            flash.addFlashAttribute("message", "整改情况已上报，等待再次验收。");
            return "redirect:/inbox";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        views.show(task, me, model);
        return PAGE;
    }
}
