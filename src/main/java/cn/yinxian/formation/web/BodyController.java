package cn.yinxian.formation.web;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.formation.model.Formation;
import cn.yinxian.formation.model.Proposal;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Attempt;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
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

/** 单位意见和班子设置, a step of a draft. */
@Controller
class BodyController {

    private final Drafts drafts;
    private final DraftPages pages;
    private final BodyChoices choices;
    private final Clock clock;

    BodyController(Drafts drafts, DraftPages pages, BodyChoices choices, Clock clock) {
        this.drafts = drafts;
        this.pages = pages;
        this.choices = choices;
        this.clock = clock;
    }

    @GetMapping("/formations/drafts/{id}/body")
    String show(@PathVariable long id, CurrentOfficial me, Model model) {
        var draft = drafts.open(id, me);
        model.addAttribute("form", BodyForm.of(draft.proposal(), draft.version()));
        return view(draft, draft.proposal(), me, model);
    }

    @PostMapping("/formations/drafts/{id}/body")
    String save(
            @PathVariable long id,
            @Valid @ModelAttribute("form") BodyForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "next") String go,
            CurrentOfficial me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var draft = drafts.open(id, me);
        if (Attempt.succeeds(errors, () -> keep(draft, form, me))) {
            return drafts.after(draft, DraftStep.BODY, go, me, redirect);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return view(draft, draft.proposal(), me, model);
    }

    @PostMapping("/formations/drafts/{id}/body/assessment")
    String assess(@PathVariable long id, @ModelAttribute("form") BodyForm form, BindingResult errors, CurrentOfficial me, Model model) {
        var draft = drafts.open(id, me);
        return pages.panel(draft, errors.hasErrors() ? draft.proposal() : typed(draft, form, me), me, model);
    }

    private void keep(Formation draft, BodyForm form, CurrentOfficial me) {
        form.requirePast(WorkingCalendar.dayOf(clock.instant()));
        drafts.save(draft, typed(draft, form, me), form.version(), me);
    }

    private Proposal typed(Formation draft, BodyForm form, CurrentOfficial me) {
        return form.in(draft.proposal(), choices.plan(draft.proposal(), draft.id(), me));
    }

    private String view(Formation draft, Proposal shown, CurrentOfficial me, Model model) {
        pages.show(draft, DraftStep.BODY, shown, me, model);
        model.addAttribute("team", choices.of(shown, draft.id(), me));
        return "formation/draft-body";
    }
}
