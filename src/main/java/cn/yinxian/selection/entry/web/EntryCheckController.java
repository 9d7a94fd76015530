package cn.yinxian.selection.entry.web;

import cn.yinxian.attachment.AttachmentDownload;
import cn.yinxian.attachment.UploadedFile;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.selection.entry.usecase.EntryDoor;
import cn.yinxian.selection.entry.usecase.EntryFiles;
import cn.yinxian.selection.entry.usecase.SubmitEntry;
import cn.yinxian.selection.round.Rounds;
import cn.yinxian.shared.Attempt;
import cn.yinxian.shared.CaseNumber;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
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

/** 核对并提交: how complete it is, what stands against it, its evidence, and the one button that submits it. */
@Controller
class EntryCheckController {

    record EntryCheckForm(@Nullable MultipartFile attachment, @Size(max = 20) @Nullable String purpose, long version) {

        UploadedFile chosen() {
            return UploadedFile.required(attachment, "attachment", "请选择要上传的文件");
        }
    }

    private static final String PAGE = "selection/entry-check";

    private final EntryDoor door;
    private final SubmitEntry submit;
    private final EntryFiles files;
    private final EntryViews views;
    private final Rounds rounds;

    EntryCheckController(EntryDoor door, SubmitEntry submit, EntryFiles files, EntryViews views, Rounds rounds) {
        this.door = door;
        this.submit = submit;
        this.files = files;
        this.views = views;
        this.rounds = rounds;
    }

    @GetMapping("/selection-entries/drafts/{id}")
    String show(@PathVariable long id, CurrentOfficial me, Model model) {
        return view(id, me, model);
    }

    @PostMapping("/selection-entries/drafts/{id}/submit")
    String submit(
            @PathVariable long id, @ModelAttribute("form") EntryCheckForm form, BindingResult errors, CurrentOfficial me, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        var number = new CaseNumber[1];
        if (Attempt.succeeds(errors, () -> number[0] = submit.submit(new SubmitEntry.Command(id, form.version(), me)))) {
            flash.addFlashAttribute("message", "已提交，编号 " + number[0] + "，由单位党组织审核。");
            return "redirect:/selection-entries/" + number[0];
        }
        return refused(id, me, model, response);
    }

    @PostMapping("/selection-entries/drafts/{id}/files")
    String add(
            @PathVariable long id, @Valid @ModelAttribute("form") EntryCheckForm form, BindingResult errors, CurrentOfficial me, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        if (Attempt.succeeds(errors, () -> {
            var file = form.chosen();
            files.add(id, Objects.requireNonNullElse(form.purpose(), ""), file.name(), file.content(), me);
        })) {
            flash.addFlashAttribute("message", "材料已上传。");
            return "redirect:/selection-entries/drafts/" + id;
        }
        return refused(id, me, model, response);
    }

    @PostMapping("/selection-entries/drafts/{id}/files/{file}/remove")
    String remove(@PathVariable long id, @PathVariable long file, CurrentOfficial me, RedirectAttributes flash) {
        files.remove(id, file, me);
        flash.addFlashAttribute("message", "材料已删除。");
        return "redirect:/selection-entries/drafts/" + id;
    }

    @GetMapping("/selection-entries/drafts/{id}/files/{file}")
    ResponseEntity<byte[]> download(@PathVariable long id, @PathVariable long file, CurrentOfficial me) {
        return AttachmentDownload.of(files.ofDraft(id, file, me));
    }

    private String refused(long id, CurrentOfficial me, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return view(id, me, model);
    }

    private String view(long id, CurrentOfficial me, Model model) {
        var entry = door.draft(id, me);
        entry.requireDraft();
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", new EntryCheckForm(null, "", entry.sheet().version()));
        }
        model.addAttribute("view", views.of(entry));
        model.addAttribute("purposes", EntryFormPage.purposes(rounds.require(entry.sheet().round())));
        model.addAttribute("id", id);
        return PAGE;
    }
}
