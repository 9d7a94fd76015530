package cn.yinxian.formation.web;

import cn.yinxian.attachment.AttachmentDownload;
import cn.yinxian.attachment.Attachments;
import cn.yinxian.formation.model.AttachmentKind;
import cn.yinxian.formation.usecase.AttachFile;
import cn.yinxian.formation.usecase.EditableFiles.Place;
import cn.yinxian.formation.usecase.RemoveFile;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Attempt;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 附件, a step of a draft. */
@Controller
class DraftFilesController {

    private final Drafts drafts;
    private final DraftPages pages;
    private final AttachFile attach;
    private final RemoveFile remove;
    private final Attachments attachments;
    private final FormationViews views;

    DraftFilesController(
            Drafts drafts, DraftPages pages, AttachFile attach, RemoveFile remove, Attachments attachments, FormationViews views) {
        this.drafts = drafts;
        this.pages = pages;
        this.attach = attach;
        this.remove = remove;
        this.attachments = attachments;
        this.views = views;
    }

    @GetMapping("/formations/drafts/{id}/attachments")
    String show(@PathVariable long id, CurrentOfficial me, Model model) {
        model.addAttribute("form", new FileForm(null, null));
        return view(id, me, model);
    }

    @PostMapping("/formations/drafts/{id}/attachments")
    String add(
            @PathVariable long id,
            @ModelAttribute("form") FileForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "attach") String go,
            CurrentOfficial me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var draft = drafts.open(id, me);
        if (go.equals("next") && form.isEmpty()) {
            return drafts.after(draft, DraftStep.ATTACHMENTS, go, me, redirect);
        }
        if (Attempt.succeeds(errors, () -> attach.attach(form.command(new Place.Draft(draft.id()), me)))) {
            redirect.addFlashAttribute("message", "附件已上传。");
            return drafts.after(draft, DraftStep.ATTACHMENTS, go, me, redirect);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return view(id, me, model);
    }

    @PostMapping("/formations/drafts/{id}/attachments/{file}/remove")
    String remove(@PathVariable long id, @PathVariable long file, CurrentOfficial me, RedirectAttributes redirect) {
        remove.remove(new RemoveFile.Command(new Place.Draft(drafts.open(id, me).id()), file, me));
        redirect.addFlashAttribute("message", "附件已删除。");
        return "redirect:" + DraftStep.ATTACHMENTS.path(id);
    }

    @GetMapping("/formations/drafts/{id}/attachments/{file}")
    ResponseEntity<byte[]> download(@PathVariable long id, @PathVariable long file, CurrentOfficial me) {
        return AttachmentDownload.of(attachments.open(drafts.open(id, me).id().subject(), file));
    }

    private String view(long id, CurrentOfficial me, Model model) {
        var draft = drafts.open(id, me);
        pages.show(draft, DraftStep.ATTACHMENTS, draft.proposal(), me, model);
        model.addAttribute("files", views.files(draft.id()));
        model.addAttribute("kinds", AttachmentKind.values());
        return "formation/draft-files";
    }
}
