package cn.yinxian.formation.web;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.formation.model.ElectedBranch;
import cn.yinxian.formation.usecase.FormationQueries;
import cn.yinxian.formation.usecase.ReportElection;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Attempt;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.workflow.TaskRef;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * 报告选举结果: the branch fills in who was due and how the votes fell, has them counted (核算) as often as it likes, and reports
 * who was elected. Serves userTask_reportElection, once for each branch that elects.
 */
@Controller
class ReportElectionController {

    private static final String PAGE = "formation/report-election";
    private static final String REPORT = "report";
    private static final String COUNT = "count";

    private final ReportElection report;
    private final ElectionPages election;
    private final FormationQueries queries;
    private final FormationTaskPages pages;
    private final Clock clock;

    ReportElectionController(
            ReportElection report, ElectionPages election, FormationQueries queries, FormationTaskPages pages, Clock clock) {
        this.report = report;
        this.election = election;
        this.queries = queries;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/tasks/{taskId}/formation/report-election")
    String show(@PathVariable String taskId, CurrentOfficial me, Model model) {
        var task = TaskRef.of(taskId);
        var facts = pages.show(task, me, model);
        var number = CaseNumber.of(facts.number());
        var setting = queries.nextElection(number);
        var returned = queries.returnedReport(number);
        var form = returned.map(earlier -> ElectionForm.of(earlier, facts.postsOf(setting.branch()), setting.seats(), facts.version()))
                .orElseGet(() -> ElectionForm.empty(setting.seats(), facts.version()));
        model.addAttribute("returned", returned.isPresent());
        var errors = new BeanPropertyBindingResult(form, "form");
        election.show(form, form.command(task, setting, day(form), me, new BeanPropertyBindingResult(form, "form")), errors, "", facts, model);
        return PAGE;
    }

    /** @param go 核算, one more row, a glance while one types, or the report itself */
    @PostMapping("/tasks/{taskId}/formation/report-election")
    String report(
            @PathVariable String taskId,
            @RequestParam(defaultValue = COUNT) String go,
            @Valid @ModelAttribute("form") ElectionForm form,
            BindingResult binding,
            CurrentOfficial me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var task = TaskRef.of(taskId);
        var facts = pages.show(task, me, model);
        var errors = FormErrors.on(form, binding);
        var number = CaseNumber.of(facts.number());
        var setting = queries.nextElection(number);
        var command = form.command(task, setting, day(form), me, errors);
        if (go.equals(REPORT)) {
            form.requirePosts(errors);
        }
        if (go.equals(REPORT) && Attempt.succeeds(errors, () -> report.report(command))) {
            flash.addFlashAttribute("message", said(setting.branch(), number));
            return "redirect:/inbox";
        }
        if (go.startsWith(ElectionPages.MORE)) {
            election.show(form, command, FormErrors.unreadable(errors), go, facts, model);
            return PAGE;
        }
        election.show(form, command, errors, go, facts, model);
        model.addAttribute("moved", go.equals(COUNT) && !errors.hasErrors());
        if (errors.hasErrors() && !go.equals(ElectionPages.LIVE)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        return PAGE;
    }

    /** After a split the first report leaves the other branch's to be given; only the last one goes to the superior. */
    private String said(ElectedBranch reported, CaseNumber number) {
        if (!queries.hasMoreElections(number)) {
            return "选举结果已报告，转上级党组织批准书记。";
        }
        return reported == ElectedBranch.NEW
                ? "新党支部的选举结果已报告，请接着报告原党支部的选举结果。"
                : "原党支部的选举结果已报告，请接着报告新党支部的选举结果。";
    }

    private LocalDate day(ElectionForm form) {
        return Objects.requireNonNullElseGet(form.heldOn(), () -> WorkingCalendar.dayOf(clock.instant()));
    }
}
