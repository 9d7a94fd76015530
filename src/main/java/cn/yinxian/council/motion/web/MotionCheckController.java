package cn.yinxian.council.motion.web;

import cn.yinxian.attachment.AttachmentDownload;
import cn.yinxian.attachment.UploadedFile;
import cn.yinxian.council.motion.usecase.MotionDoor;
import cn.yinxian.council.motion.usecase.MotionFiles;
import cn.yinxian.council.motion.usecase.SubmitMotion;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Attempt;
import cn.yinxian.shared.CaseNumber;
import jakarta.servlet.http.HttpServletResponse;
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

/** 核对并提交: what was written, where it will go, its files, and the one button that submits it. */
@Controller
class MotionCheckController {

    record CheckForm(@Nullable MultipartFile attachment, long version) {

        UploadedFile chosen() {
            return UploadedFile.required(attachment, "attachment", "请选择要上传的文件");
        }
    }

    private static final String PAGE = "council/motion-check";

    private final MotionDoor door;
    private final SubmitMotion submit;
    private final MotionFiles files;
    private final MotionViews views;

    MotionCheckController(MotionDoor door, SubmitMotion submit, MotionFiles files, MotionViews views) {
        this.door = door;
        this.submit = submit;
        this.files = files;
        this.views = views;
    }

    @GetMapping("/motions/drafts/{id}")
    String show(@PathVariable long id, CurrentOfficial me, Model model) {
        return view(id, me, model);
    }

    @PostMapping("/motions/drafts/{id}/submit")
    String submit(
            @PathVariable long id, @ModelAttribute("form") CheckForm form, BindingResult errors, CurrentOfficial me, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        var number = new CaseNumber[1];
        if (Attempt.succeeds(errors, () -> number[0] = submit.submit(new SubmitMotion.Command(id, form.version(), me)))) {
            flash.addFlashAttribute("message", "议题已提交，编号 " + number[0] + "。");
            return "redirect:/motions/" + number[0];
        }
        return refused(id, me, model, response);
    }

    @PostMapping("/motions/drafts/{id}/files")
    String add(
            @PathVariable long id, @ModelAttribute("form") CheckForm form, BindingResult errors, CurrentOfficial me, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        if (Attempt.succeeds(errors, () -> {
            var file = form.chosen();
            files.add(id, file.name(), file.content(), me);
        })) {
            flash.addFlashAttribute("message", "附件已上传。");
            return "redirect:/motions/drafts/" + id;
        }
        return refused(id, me, model, response);
    }

    @PostMapping("/motions/drafts/{id}/files/{file}/remove")
    String remove(@PathVariable long id, @PathVariable long file, CurrentOfficial me, RedirectAttributes flash) {
        files.remove(id, file, me);
        flash.addFlashAttribute("message", "附件已删除。");
        return "redirect:/motions/drafts/" + id;
    }

    @GetMapping("/motions/drafts/{id}/files/{file}")
    ResponseEntity<byte[]> download(@PathVariable long id, @PathVariable long file, CurrentOfficial me) {
        return AttachmentDownload.of(files.ofDraft(id, file, me));
    }

    private String refused(long id, CurrentOfficial me, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return view(id, me, model);
    }

    private String view(long id, CurrentOfficial me, Model model) {
        var motion = door.draft(id, me);
        motion.requireDraft();
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", new CheckForm(null, motion.state().version()));
        }
        model.addAttribute("view", views.of(motion));
        model.addAttribute("advice", views.advice(motion.state().paper()));
        model.addAttribute("id", id);
        return PAGE;
    }
}
