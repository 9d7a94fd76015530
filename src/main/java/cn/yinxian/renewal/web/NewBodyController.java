package cn.yinxian.renewal.web;

import cn.yinxian.assembly.PostHolder;
import cn.yinxian.assembly.web.ElectionForm;
import cn.yinxian.assembly.web.ElectionPages;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.renewal.usecase.RenewalQueries;
import cn.yinxian.renewal.usecase.ReportNewBody;
import cn.yinxian.workflow.TaskRef;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 报告选举结果: the branch fills in its assembly, has it counted as often as it likes, and reports. Serves userTask_reportElection. */
@Controller
class NewBodyController {

    private static final String PAGE = "renewal/report-election";

    private final ReportNewBody report;
    private final ElectionPages election;
    private final RenewalQueries queries;
    private final RenewalTaskPages pages;

    NewBodyController(ReportNewBody report, ElectionPages election, RenewalQueries queries, RenewalTaskPages pages) {
        this.report = report;
        this.election = election;
        this.queries = queries;
        this.pages = pages;
    }

    @GetMapping("/tasks/{taskId}/renewal/report-election")
    String show(@PathVariable String taskId, CurrentOfficial me, Model model) {
        var facts = pages.show(TaskRef.of(taskId), me, model);
        var number = facts.state().number();
        var posts = facts.posts().stream().map(one -> new PostHolder(one.memberCode(), one.post())).toList();
        election.open(queries.election(number), queries.returnedReport(number), posts, facts.version(), model);
        return PAGE;
    }

    /** @param go 核算, one more row, a glance while one types, or the report itself */
    @PostMapping("/tasks/{taskId}/renewal/report-election")
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
        var setting = queries.election(facts.state().number());
        if (election.reported(
                form, binding, go, setting,
                held -> report.report(new ReportNewBody.Command(task, held, form.note(), form.version(), me)), model, response)) {
            flash.addFlashAttribute("message", "选举结果已报告上级党组织。");
            return "redirect:/inbox";
        }
        return PAGE;
    }
}
