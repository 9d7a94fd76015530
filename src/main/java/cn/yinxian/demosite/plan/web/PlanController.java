package cn.yinxian.demosite.plan.web;

import cn.yinxian.demosite.plan.usecase.DecidePlan;
import cn.yinxian.demosite.plan.usecase.PlanQueries;
import cn.yinxian.demosite.plan.usecase.SubmitPlan;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Attempt;
import cn.yinxian.shared.FormErrors;
import cn.yinxian.shared.Verdict;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 建设方案: read by everybody, written by the clerk of the city, decided by its leader. */
@Controller
class PlanController {

    /** What the leader says. @param year of the plan */
    record VerdictForm(@NotNull @Nullable Integer year, @NotNull @Nullable Verdict verdict, @Nullable @Size(max = 500) String opinion, long version) {}

    private static final String PAGE = "demosite/plan";

    private final PlanQueries queries;
    private final SubmitPlan submit;
    private final DecidePlan decide;
    private final PlanPages pages;

    PlanController(PlanQueries queries, SubmitPlan submit, DecidePlan decide, PlanPages pages) {
        this.queries = queries;
        this.submit = submit;
        this.decide = decide;
        this.pages = pages;
    }

    @GetMapping("/demo-sites/plan")
    String show(@RequestParam(required = false) @Nullable Integer year, CurrentOfficial me, Model model) {
        pages.show(queries.facts(year, me), model);
        return PAGE;
    }

    @GetMapping("/demo-sites/plan/edit")
    String edit(@RequestParam(required = false) @Nullable Integer year, CurrentOfficial me, Model model) {
        var facts = queries.facts(year, me);
        pages.edit(facts, model);
        model.addAttribute("form", PlanForm.of(facts.proposal(), facts.pending().map(one -> one.version()).orElse(null)));
        return "demosite/plan-edit";
    }

    @PostMapping("/demo-sites/plan/edit")
    String submit(
            @Valid @ModelAttribute("form") PlanForm form, BindingResult errors, CurrentOfficial me, Model model, HttpServletResponse response,
            RedirectAttributes flash) {
        var facts = queries.facts(null, me);
        if (Attempt.succeeds(errors, () -> submit.submit(new SubmitPlan.Command(form.paper(facts.districts()), form.version(), me)))) {
            flash.addFlashAttribute("message", "方案已报市级审批领导审定。");
            return "redirect:/demo-sites/plan?year=" + form.year();
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        pages.edit(facts, model);
        var shown = form.withRows(facts.districts().size());
        FormErrors.show(shown, FormErrors.on(shown, errors), model);
        return "demosite/plan-edit";
    }

    @PostMapping("/demo-sites/plan/decide")
    String decide(
            @Valid @ModelAttribute("form") VerdictForm form, BindingResult errors, CurrentOfficial me, Model model, HttpServletResponse response,
            RedirectAttributes flash) {
        if (Attempt.succeeds(errors, () -> decide.decide(
                new DecidePlan.Command(form.year(), form.verdict(), form.opinion(), form.version(), me)))) {
            flash.addFlashAttribute("message", form.verdict() == Verdict.AGREE ? "方案已生效，通知已印发。" : "方案已退回修改。");
            return "redirect:/demo-sites/plan?year=" + form.year();
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        pages.show(queries.facts(errors.hasFieldErrors("year") ? null : form.year(), me), model);
        return PAGE;
    }
}
