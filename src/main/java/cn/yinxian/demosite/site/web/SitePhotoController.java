package cn.yinxian.demosite.site.web;

import cn.yinxian.demosite.site.usecase.SiteFiles;
import cn.yinxian.demosite.site.usecase.SiteStep;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Refused;
import cn.yinxian.workflow.OpenTasks;
import cn.yinxian.workflow.TaskRef;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A photo taken at a step of a site: kept at once, apart from what is typed beside it, so that a weak connection loses neither. */
@Controller
class SitePhotoController {

    record PhotoForm(@Nullable MultipartFile photo) {}

    private static final Map<String, SiteStep> STEPS = Map.of(
            "amend-site", SiteStep.AMEND, "accept-site", SiteStep.ACCEPT, "rectify-site", SiteStep.RECTIFY);

    private final SiteFiles files;
    private final OpenTasks tasks;

    SitePhotoController(SiteFiles files, OpenTasks tasks) {
        this.files = files;
        this.tasks = tasks;
    }

    @PostMapping({
        "/tasks/{taskId}/demosite/amend-site/photos", "/tasks/{taskId}/demosite/accept-site/photos", "/tasks/{taskId}/demosite/rectify-site/photos"
    })
    String add(
            @PathVariable String taskId, @ModelAttribute("photoForm") PhotoForm form, HttpServletRequest request, CurrentOfficial me,
            RedirectAttributes flash) {
        String page = page(request);
        var task = tasks.open(TaskRef.of(taskId), me).ref();
        try {
            var photo = SitePages.photo(form.photo());
            files.add(task, STEPS.get(page), photo.name(), photo.content(), me);
            flash.addFlashAttribute("message", "照片已上传。");
        } catch (Refused refused) {
            flash.addFlashAttribute("warning", refused.refusals().get(0).sentence());
        }
        return "redirect:/tasks/" + task + "/demosite/" + page;
    }

    private static String page(HttpServletRequest request) {
        String route = Objects.requireNonNull((String) request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        var parts = route.split("/");
        return parts[parts.length - 2];
    }
}
