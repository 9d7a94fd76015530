package cn.yinxian.renewal.web;

import cn.yinxian.assembly.PostHolder;
import cn.yinxian.assembly.web.ElectionForm;
import cn.yinxian.assembly.web.ElectionPages;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.renewal.usecase.RenewalQueries;
import cn.yinxian.renewal.usecase.ReportNewBody;
import cn.yinxian.shared.Attempt;
import cn.yinxian.shared.FormErrors;
import cn.yinxian.workflow.TaskRef;
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
        var setting = queries.election(number);
        var returned = queries.returnedReport(number);
        var posts = facts.posts().stream().map(one -> new PostHolder(one.memberCode(), one.post())).toList();
        var form = returned.map(earlier -> ElectionForm.of(setting, earlier, posts, facts.version()))
                .orElseGet(() -> ElectionForm.empty(setting, facts.version()));
        model.addAttribute("returned", returned.isPresent());
        election.open(form, setting, model);
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
        var errors = FormErrors.on(form, binding);
        var setting = queries.election(facts.state().number());
        var held = form.held(setting, errors);
        if (go.equals(ElectionPages.REPORT)) {
            form.requirePosts(errors);
            var command = new ReportNewBody.Command(task, held, form.note(), form.version(), me);
            if (Attempt.succeeds(errors, () -> report.report(command))) {
                flash.addFlashAttribute("message", "选举结果已报告上级党组织。");
                return "redirect:/inbox";
            }
        }
        if (election.show(form, setting, held, errors, go, model)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        return PAGE;
    }
}
