package cn.yinxian.selection.round.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.selection.round.usecase.DiscardRoundDraft;
import cn.yinxian.selection.round.usecase.RoundDoor;
import cn.yinxian.selection.round.usecase.RoundPlanning;
import cn.yinxian.selection.round.usecase.RoundQueries;
import cn.yinxian.selection.round.usecase.SaveRoundDraft;
import cn.yinxian.shared.Attempt;
import cn.yinxian.shared.Missing;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 起草评选方案: a draft until it is submitted from the next page. */
@Controller
class RoundDraftController {

    private static final String PAGE = "selection/round-form";

    private final RoundDoor door;
    private final RoundPlanning planning;
    private final SaveRoundDraft save;
    private final DiscardRoundDraft discard;
    private final RoundQueries queries;
    private final RoundFormPage page;

    RoundDraftController(
            RoundDoor door, RoundPlanning planning, SaveRoundDraft save, DiscardRoundDraft discard, RoundQueries queries, RoundFormPage page) {
        this.door = door;
        this.planning = planning;
        this.save = save;
        this.discard = discard;
        this.queries = queries;
        this.page = page;
    }

    /** Without a kind: which one is it to be? */
    @GetMapping("/selections/new")
    String blank(@RequestParam(required = false) @Nullable String kind, @RequestParam(defaultValue = "false") boolean copy, CurrentOfficial me, Model model) {
        door.requirePlanner(me);
        if (kind == null || kind.isBlank()) {
            model.addAttribute("kinds", queries.kinds().stream().map(one -> RoundKindLine.of(one, queries.hasLast(one.code()))).toList());
            return "selection/round-kinds";
        }
        var form = RoundForm.of(copy ? planning.copyOfLast(kind) : planning.begin(kind), 0);
        model.addAttribute("form", form);
        return view(form, kind, "/selections/new", model);
    }

    @PostMapping("/selections/new")
    String begin(
            @Valid @ModelAttribute("form") RoundForm form, BindingResult errors, CurrentOfficial me, Model model, HttpServletResponse response,
            RedirectAttributes flash) {
        door.requirePlanner(me);
        return keep(null, form.kind() == null ? "" : form.kind(), form, errors, me, model, response, flash);
    }

    @GetMapping("/selections/drafts/{id}/edit")
    String edit(@PathVariable long id, CurrentOfficial me, Model model) {
        var round = door.draft(id, me);
        round.requireDraft();
        var sheet = round.sheet();
        var form = RoundForm.of(planning.withAllPlaces(sheet.plan()), sheet.version());
        model.addAttribute("form", form);
        return view(form, sheet.plan().kind(), path(id), model);
    }

    @PostMapping("/selections/drafts/{id}/edit")
    String revise(
            @PathVariable long id, @Valid @ModelAttribute("form") RoundForm form, BindingResult errors, CurrentOfficial me, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        var round = door.draft(id, me);
        round.requireDraft();
        String kind = round.sheet().plan().kind();
        if (form.kind() != null && !form.kind().equals(kind)) {
            throw new Missing();
        }
        return keep(id, kind, form, errors, me, model, response, flash);
    }

    @PostMapping("/selections/drafts/{id}/discard")
    String discard(@PathVariable long id, CurrentOfficial me, RedirectAttributes flash) {
        discard.discard(id, me);
        flash.addFlashAttribute("message", "草稿已删除。");
        return "redirect:/selections";
    }

    private String keep(
            @Nullable Long id, String kind, RoundForm form, BindingResult errors, CurrentOfficial me, Model model, HttpServletResponse response,
            RedirectAttributes flash) {
        var kept = new long[1];
        if (Attempt.succeeds(errors, () -> kept[0] = save.save(new SaveRoundDraft.Command(id, form.plan(), form.version(), me)))) {
            flash.addFlashAttribute("message", "已保存。请核对后送审。");
            return "redirect:/selections/drafts/" + kept[0];
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return view(form, kind, id == null ? "/selections/new" : path(id), model);
    }

    private String view(RoundForm form, String kind, String path, Model model) {
        page.show(form, kind, model);
        model.addAttribute("path", path);
        return PAGE;
    }

    private static String path(long id) {
        return "/selections/drafts/" + id + "/edit";
    }
}
