package cn.yinxian.selection.entry.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.selection.entry.model.EntryApplicant;
import cn.yinxian.selection.entry.usecase.DiscardEntryDraft;
import cn.yinxian.selection.entry.usecase.EntryDoor;
import cn.yinxian.selection.entry.usecase.SaveEntryDraft;
import cn.yinxian.selection.round.RoundView;
import cn.yinxian.selection.round.Rounds;
import cn.yinxian.shared.Attempt;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
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

/** 填写申报表: a draft until it is submitted from the next page. */
@Controller
class EntryDraftController {

    private static final String PAGE = "selection/entry-form";

    private final EntryDoor door;
    private final Rounds rounds;
    private final SaveEntryDraft save;
    private final DiscardEntryDraft discard;

    EntryDraftController(EntryDoor door, Rounds rounds, SaveEntryDraft save, DiscardEntryDraft discard) {
        this.door = door;
        this.rounds = rounds;
        this.save = save;
        this.discard = discard;
    }

    @GetMapping("/selections/{caseNumber}/entries/new")
    String blank(@PathVariable String caseNumber, CurrentOfficial me, Model model) {
        var view = published(caseNumber);
        var applicants = applicants(view, me);
        var form = EntryForm.empty(applicants.keySet().iterator().next(), view);
        model.addAttribute("form", form);
        return view(view, form, applicants, path(view), model);
    }

    @PostMapping("/selections/{caseNumber}/entries/new")
    String begin(
            @PathVariable String caseNumber, @Valid @ModelAttribute("form") EntryForm form, BindingResult errors, CurrentOfficial me, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        var view = published(caseNumber);
        var applicants = applicants(view, me);
        var kept = new long[1];
        if (Attempt.succeeds(errors, () -> kept[0] = save.save(new SaveEntryDraft.Command(
                null, view.number(), Objects.requireNonNullElse(form.applicant(), applicants.keySet().iterator().next()), form.paper(view), 0, me)))) {
            return saved(kept[0], flash);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return view(view, form, applicants, path(view), model);
    }

    @GetMapping("/selection-entries/drafts/{id}/edit")
    String edit(@PathVariable long id, CurrentOfficial me, Model model) {
        var entry = door.draft(id, me);
        entry.requireDraft();
        var sheet = entry.sheet();
        var round = rounds.require(sheet.round());
        var form = EntryForm.of(sheet.paper(), EntryDoor.keyOf(sheet.applicant()), round, sheet.version());
        model.addAttribute("form", form);
        return view(round, form, own(sheet.applicant()), path(id), model);
    }

    @PostMapping("/selection-entries/drafts/{id}/edit")
    String revise(
            @PathVariable long id, @Valid @ModelAttribute("form") EntryForm form, BindingResult errors, CurrentOfficial me, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        var entry = door.draft(id, me);
        entry.requireDraft();
        var sheet = entry.sheet();
        var round = rounds.require(sheet.round());
        if (Attempt.succeeds(errors, () -> save.save(new SaveEntryDraft.Command(
                id, sheet.round(), EntryDoor.keyOf(sheet.applicant()), form.paper(round), form.version(), me)))) {
            return saved(id, flash);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return view(round, form, own(sheet.applicant()), path(id), model);
    }

    @PostMapping("/selection-entries/drafts/{id}/discard")
    String discard(@PathVariable long id, CurrentOfficial me, RedirectAttributes flash) {
        discard.discard(id, me);
        flash.addFlashAttribute("message", "草稿已删除。");
        return "redirect:/selection-entries";
    }

    private static String saved(long id, RedirectAttributes flash) {
        flash.addFlashAttribute("message", "已保存。请上传佐证材料和照片，核对后提交。");
        return "redirect:/selection-entries/drafts/" + id;
    }

    private RoundView published(String number) {
        var view = rounds.require(CaseNumber.of(number));
        if (!view.state().isPublished()) {
            throw new Missing();
        }
        return view;
    }

    /** @throws Missing for who may not enter */
    private Map<String, String> applicants(RoundView round, CurrentOfficial me) {
        var applicants = new LinkedHashMap<String, String>();
        door.applicantsOf(round, me).forEach(one -> applicants.putIfAbsent(EntryDoor.keyOf(one), one.name()));
        if (applicants.isEmpty()) {
            throw new Missing();
        }
        return applicants;
    }

    private static Map<String, String> own(EntryApplicant applicant) {
        return Map.of(EntryDoor.keyOf(applicant), applicant.name());
    }

    private static String view(RoundView round, @Nullable EntryForm form, Map<String, String> applicants, String path, Model model) {
        EntryFormPage.show(round, form, model);
        model.addAttribute("applicants", applicants);
        model.addAttribute("path", path);
        return PAGE;
    }

    private static String path(RoundView round) {
        return "/selections/" + round.number() + "/entries/new";
    }

    private static String path(long id) {
        return "/selection-entries/drafts/" + id + "/edit";
    }
}
