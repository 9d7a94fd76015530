package cn.yinxian.formation.web;

import cn.yinxian.formation.model.Formation;
import cn.yinxian.formation.model.Proposal;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Attempt;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 党员名单, or where the members go: a step of a draft. */
@Controller
class MembersController {

    private final Drafts drafts;
    private final DraftPages pages;
    private final MemberChoices choices;

    MembersController(Drafts drafts, DraftPages pages, MemberChoices choices) {
        this.drafts = drafts;
        this.pages = pages;
        this.choices = choices;
    }

    @GetMapping("/formations/drafts/{id}/members")
    String show(@PathVariable long id, @ModelAttribute("wanted") RosterSearch wanted, CurrentOfficial me, Model model) {
        var draft = drafts.open(id, me);
        model.addAttribute("form", MembersForm.of(draft.proposal(), wanted, draft.version()));
        return view(draft, draft.proposal(), wanted, me, model);
    }

    @PostMapping("/formations/drafts/{id}/members")
    String save(
            @PathVariable long id,
            @Valid @ModelAttribute("form") MembersForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "next") String go,
            CurrentOfficial me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var draft = drafts.open(id, me);
        if (Attempt.succeeds(errors, () -> keep(draft, form, go, me))) {
            if (go.equals("find")) {
                form.search().into(redirect);
                return "redirect:" + DraftStep.MEMBERS.path(id) + "#found";
            }
            return drafts.after(draft, DraftStep.MEMBERS, go, me, redirect);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return view(draft, draft.proposal(), form.search(), me, model);
    }

    @PostMapping("/formations/drafts/{id}/members/assessment")
    String assess(@PathVariable long id, @ModelAttribute("form") MembersForm form, BindingResult errors, CurrentOfficial me, Model model) {
        var draft = drafts.open(id, me);
        return pages.panel(draft, errors.hasErrors() ? draft.proposal() : form.in(draft.proposal()), me, model);
    }

    private void keep(Formation draft, MembersForm form, String go, CurrentOfficial me) {
        var proposal = draft.proposal();
        choices.requireChoosable(proposal, form);
        var typed = form.pressed(go, () -> choices.of(proposal, draft.id(), form.search())).in(proposal);
        drafts.save(draft, typed, form.version(), me);
    }

    private String view(Formation draft, Proposal shown, RosterSearch wanted, CurrentOfficial me, Model model) {
        pages.show(draft, DraftStep.MEMBERS, shown, me, model);
        model.addAttribute("roster", choices.of(shown, draft.id(), wanted));
        return "formation/draft-members";
    }
}
