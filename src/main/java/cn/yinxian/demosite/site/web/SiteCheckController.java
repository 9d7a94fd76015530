package cn.yinxian.demosite.site.web;

import cn.yinxian.attachment.AttachmentDownload;
import cn.yinxian.demosite.site.usecase.SiteDoor;
import cn.yinxian.demosite.site.usecase.SiteFiles;
import cn.yinxian.demosite.site.usecase.SubmitSite;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Attempt;
import cn.yinxian.shared.CaseNumber;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 核对并提交: what was written, its photos, and the one button that submits it. */
@Controller
class SiteCheckController {

    /** @param version sent with the submission only */
    record CheckForm(@Nullable MultipartFile photo, @Nullable Long version) {

        long seen() {
            return Objects.requireNonNullElse(version, -1L);
        }
    }

    private static final String PAGE = "demosite/site-check";

    private final SiteDoor door;
    private final SubmitSite submit;
    private final SiteFiles files;
    private final SiteViews views;

    SiteCheckController(SiteDoor door, SubmitSite submit, SiteFiles files, SiteViews views) {
        this.door = door;
        this.submit = submit;
        this.files = files;
        this.views = views;
    }

    @GetMapping("/demo-sites/drafts/{id}")
    String show(@PathVariable long id, CurrentOfficial me, Model model) {
        return view(id, me, model);
    }

    @PostMapping("/demo-sites/drafts/{id}/submit")
    String submit(
            @PathVariable long id, @ModelAttribute("form") CheckForm form, BindingResult errors, CurrentOfficial me, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        var number = new CaseNumber[1];
        if (Attempt.succeeds(errors, () -> number[0] = submit.submit(new SubmitSite.Command(id, form.seen(), me)))) {
            flash.addFlashAttribute("message", "观摩点已申报，编号 " + number[0] + "。");
            return "redirect:/demo-sites/" + number[0];
        }
        return refused(id, me, model, response);
    }

    @PostMapping("/demo-sites/drafts/{id}/files")
    String add(
            @PathVariable long id, @ModelAttribute("form") CheckForm form, BindingResult errors, CurrentOfficial me, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        if (Attempt.succeeds(errors, () -> {
            var photo = SitePages.photo(form.photo());
            files.addToDraft(id, photo.name(), photo.content(), me);
        })) {
            flash.addFlashAttribute("message", "照片已上传。");
            return "redirect:/demo-sites/drafts/" + id;
        }
        return refused(id, me, model, response);
    }

    @PostMapping("/demo-sites/drafts/{id}/files/{file}/remove")
    String remove(@PathVariable long id, @PathVariable long file, CurrentOfficial me, RedirectAttributes flash) {
        files.removeFromDraft(id, file, me);
        flash.addFlashAttribute("message", "照片已删除。");
        return "redirect:/demo-sites/drafts/" + id;
    }

    @GetMapping("/demo-sites/drafts/{id}/files/{file}")
    ResponseEntity<byte[]> download(@PathVariable long id, @PathVariable long file, CurrentOfficial me) {
        return AttachmentDownload.of(files.ofDraft(id, file, me));
    }

    private String refused(long id, CurrentOfficial me, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return view(id, me, model);
    }

    private String view(long id, CurrentOfficial me, Model model) {
        var site = door.draft(id, me);
        site.requireDraft();
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", new CheckForm(null, site.state().version()));
        }
        model.addAttribute("view", views.of(site));
        model.addAttribute("id", id);
        return PAGE;
    }
}
