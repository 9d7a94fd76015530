package cn.yinxian.formation.web;

import cn.yinxian.formation.model.Assessment;
import cn.yinxian.formation.model.Formation;
import cn.yinxian.formation.model.Proposal;
import cn.yinxian.formation.usecase.FormationQueries;
import cn.yinxian.formation.usecase.SubmitApplication;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Attempt;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
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

/** 核对并提交, the last step: everything as the reviewers will see it. */
@Controller
class CheckController {

    private final Drafts drafts;
    private final DraftPages pages;
    private final AssessmentPanels panels;
    private final FormationViews views;
    private final FormationQueries queries;
    private final SubmitApplication submit;

    CheckController(
            Drafts drafts,
            DraftPages pages,
            AssessmentPanels panels,
            FormationViews views,
            FormationQueries queries,
            SubmitApplication submit) {
        this.drafts = drafts;
        this.pages = pages;
        this.panels = panels;
        this.views = views;
        this.queries = queries;
        this.submit = submit;
    }

    @GetMapping("/formations/drafts/{id}/check")
    String show(@PathVariable long id, CurrentOfficial me, Model model) {
        var draft = drafts.open(id, me);
        model.addAttribute("form", new CheckForm(draft.proposal().reasons(), draft.version()));
        return view(draft, draft.version(), me, model);
    }

    @PostMapping("/formations/drafts/{id}/check")
    String save(
            @PathVariable long id,
            @Valid @ModelAttribute("form") CheckForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "save") String go,
            CurrentOfficial me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var draft = drafts.open(id, me);
        boolean kept = Attempt.succeeds(errors, () -> drafts.save(draft, typed(draft, form, me), form.version(), me));
        if (kept && !go.equals("submit")) {
            return drafts.after(draft, DraftStep.CHECK, go, me, redirect);
        }
        var now = drafts.open(id, me);
        if (Attempt.succeeds(errors, () -> submit(now, me, redirect))) {
            return "redirect:/formations/" + redirect.getFlashAttributes().get("submitted");
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return view(now, now.version(), me, model);
    }

    @PostMapping("/formations/drafts/{id}/check/assessment")
    String assess(@PathVariable long id, @ModelAttribute("form") CheckForm form, BindingResult errors, CurrentOfficial me, Model model) {
        var draft = drafts.open(id, me);
        return pages.panel(draft, errors.hasErrors() ? draft.proposal() : typed(draft, form, me), me, model);
    }

    private void submit(Formation draft, CurrentOfficial me, RedirectAttributes redirect) {
        var number = submit.submit(new SubmitApplication.Command(draft.id(), draft.version(), me));
        redirect.addFlashAttribute("submitted", number.value());
        redirect.addFlashAttribute("message", "申请已提交，编号 " + number + "。办理进展可在本页和“我发起的”中查看。");
    }

    private Proposal typed(Formation draft, CheckForm form, CurrentOfficial me) {
        return form.in(draft.proposal(), panels.of(draft.proposal(), draft.id(), me).lines());
    }

    /** @param version as kept: after a refused submission the reasons typed are kept already */
    private String view(Formation draft, long version, CurrentOfficial me, Model model) {
        pages.show(draft, DraftStep.CHECK, draft.proposal(), me, model);
        model.addAttribute("view", views.of(queries.draft(draft.id(), me), new Assessment(List.of())));
        model.addAttribute("version", version);
        return "formation/draft-check";
    }
}
