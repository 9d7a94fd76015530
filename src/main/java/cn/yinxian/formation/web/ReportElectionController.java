package cn.yinxian.formation.web;

import cn.yinxian.assembly.ElectedBranch;
import cn.yinxian.assembly.web.ElectionForm;
import cn.yinxian.assembly.web.ElectionPages;
import cn.yinxian.formation.usecase.FormationFacts;
import cn.yinxian.formation.usecase.FormationQueries;
import cn.yinxian.formation.usecase.ReportElection;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.register.BranchKind;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.workflow.TaskRef;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
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

    private final ReportElection report;
    private final ElectionPages election;
    private final FormationQueries queries;
    private final FormationTaskPages pages;

    ReportElectionController(ReportElection report, ElectionPages election, FormationQueries queries, FormationTaskPages pages) {
        this.report = report;
        this.election = election;
        this.queries = queries;
        this.pages = pages;
    }

    @GetMapping("/tasks/{taskId}/formation/report-election")
    String show(@PathVariable String taskId, CurrentOfficial me, Model model) {
        var facts = pages.show(TaskRef.of(taskId), me, model);
        var number = CaseNumber.of(facts.number());
        var setting = queries.nextElection(number);
        election.open(setting, queries.returnedReport(number), facts.postsOf(setting.branch()), facts.version(), model);
        turn(setting.branch(), facts, model);
        return PAGE;
    }

    /** @param go 核算, one more row, a glance while one types, or the report itself */
    @PostMapping("/tasks/{taskId}/formation/report-election")
    String report(
            @PathVariable String taskId,
            @RequestParam(defaultValue = ElectionPages.COUNT) String go,
            @Valid @ModelAttribute("form") ElectionForm form,
            BindingResult binding,
            CurrentOfficial me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var task = TaskRef.of(taskId);
        var facts = pages.show(task, me, model);
        var number = CaseNumber.of(facts.number());
        var setting = queries.nextElection(number);
        var branch = setting.branch();
        if (election.reported(
                form, binding, go, setting,
                held -> report.report(new ReportElection.Command(task, branch, held, form.note(), form.version(), me)), model, response)) {
            flash.addFlashAttribute("message", said(branch, number));
            return "redirect:/inbox";
        }
        turn(branch, facts, model);
        return PAGE;
    }

    /** After a split: which of the two branches this election is of. */
    private static void turn(ElectedBranch branch, FormationFacts facts, Model model) {
        if (facts.kind() == BranchKind.SEPARATED) {
            model.addAttribute("turn", branch == ElectedBranch.NEW
                    ? "新、老两个党支部都要选举。现在报告新党支部的选举，报告后再报告原党支部的选举。"
                    : "新党支部的选举已经报告。现在报告原党支部留下的党员举行的选举。");
            model.addAttribute("voting", branch == ElectedBranch.NEW
                    ? facts.name()
                    : Objects.requireNonNullElse(facts.subjectName(), "原党支部"));
        }
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
}
