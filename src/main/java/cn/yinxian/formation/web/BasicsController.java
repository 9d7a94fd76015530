package cn.yinxian.formation.web;

import cn.yinxian.formation.model.Formation;
import cn.yinxian.formation.model.Proposal;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.register.BranchKind;
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

/** 基本情况, the first step of a draft. */
@Controller
class BasicsController {

    private final Drafts drafts;
    private final DraftPages pages;
    private final BasicsChoices choices;

    BasicsController(Drafts drafts, DraftPages pages, BasicsChoices choices) {
        this.drafts = drafts;
        this.pages = pages;
        this.choices = choices;
    }

    @GetMapping("/formations/drafts/{id}")
    String open(@PathVariable long id, CurrentOfficial me) {
        drafts.open(id, me);
        return "redirect:" + DraftStep.BASICS.path(id);
    }

    @GetMapping("/formations/drafts/{id}/basics")
    String show(@PathVariable long id, @RequestParam(defaultValue = "") String search, CurrentOfficial me, Model model) {
        var draft = drafts.open(id, me);
        model.addAttribute("form", BasicsForm.of(draft.proposal(), draft.version()));
        return view(draft, draft.proposal(), search, me, model);
    }

    @PostMapping("/formations/drafts/{id}/basics")
    String save(
            @PathVariable long id,
            @Valid @ModelAttribute("form") BasicsForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "next") String go,
            CurrentOfficial me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var draft = drafts.open(id, me);
        if (Attempt.succeeds(errors, () -> keep(draft, form, me))) {
            if (go.equals("find")) {
                redirect.addAttribute("search", form.search());
            }
            return drafts.after(draft, DraftStep.BASICS, becomesJoint(draft, form) ? "find" : go, me, redirect);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return view(draft, form.in(draft.proposal()), form.search(), me, model);
    }

    @PostMapping("/formations/drafts/{id}/basics/assessment")
    String assess(@PathVariable long id, @ModelAttribute("form") BasicsForm form, BindingResult errors, CurrentOfficial me, Model model) {
        var draft = drafts.open(id, me);
        return pages.panel(draft, errors.hasErrors() ? draft.proposal() : form.in(draft.proposal()), me, model);
    }

    /** Then the other units have to be chosen first, on the same page. */
    private static boolean becomesJoint(Formation draft, BasicsForm form) {
        return form.kind() == BranchKind.JOINT && draft.proposal().kind() != BranchKind.JOINT;
    }

    private void keep(Formation draft, BasicsForm form, CurrentOfficial me) {
        form.requireAmong(choices.choosable(draft.proposal()));
        drafts.save(draft, form.in(draft.proposal()), form.version(), me);
    }

    private String view(Formation draft, Proposal shown, String search, CurrentOfficial me, Model model) {
        pages.show(draft, DraftStep.BASICS, shown, me, model);
        model.addAttribute("basics", choices.of(shown, search));
        return "formation/draft-basics";
    }
}
