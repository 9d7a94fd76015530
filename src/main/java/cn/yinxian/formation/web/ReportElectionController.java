package cn.yinxian.formation.web;

import cn.yinxian.election.NotCountedReason;
import cn.yinxian.formation.usecase.FormationQueries;
import cn.yinxian.formation.usecase.FormationQueries.ElectionSetting;
import cn.yinxian.formation.usecase.ReportElection;
import cn.yinxian.formation.web.ElectionForm.PersonForm;
import cn.yinxian.formation.web.ElectionForm.SheetForm;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.register.Member;
import cn.yinxian.register.OfficerPost;
import cn.yinxian.shared.Attempt;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.workflow.TaskRef;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 报告选举结果: the branch reports who voted and who was elected. Serves userTask_reportElection, once for each branch that elects. */
@Controller
class ReportElectionController {

    private static final String PAGE = "formation/report-election";

    private final ReportElection report;
    private final FormationQueries queries;
    private final FormationTaskPages pages;

    ReportElectionController(ReportElection report, FormationQueries queries, FormationTaskPages pages) {
        this.report = report;
        this.queries = queries;
        this.pages = pages;
    }

    @GetMapping("/tasks/{taskId}/formation/report-election")
    String show(@PathVariable String taskId, CurrentOfficial me, Model model) {
        var facts = pages.show(TaskRef.of(taskId), me, model);
        var setting = setting(facts.number(), model);
        model.addAttribute("form", new ElectionForm(
                setting.branch(), null, setting.seats(), false, false, null, SheetForm.EMPTY, SheetForm.EMPTY, SheetForm.EMPTY,
                SheetForm.EMPTY, setting.members().stream().map(member -> PersonForm.of(member.code())).toList(), "",
                facts.version()));
        return PAGE;
    }

    @PostMapping("/tasks/{taskId}/formation/report-election")
    String report(
            @PathVariable String taskId,
            @Valid @ModelAttribute("form") ElectionForm form,
            BindingResult errors,
            CurrentOfficial me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var task = TaskRef.of(taskId);
        if (Attempt.succeeds(errors, () -> report.report(form.command(task, me)))) {
            flash.addFlashAttribute("message", "选举结果已报告。");
            return "redirect:/inbox";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        setting(pages.show(task, me, model).number(), model);
        return PAGE;
    }

    private ElectionSetting setting(String number, Model model) {
        var setting = queries.nextElection(CaseNumber.of(number));
        model.addAttribute("setting", new Setting(
                setting.branch().name(), setting.voters(), setting.plan().committee(), setting.plan().minSeats(),
                setting.plan().maxSeats()));
        model.addAttribute("names", setting.members().stream().collect(Collectors.toMap(Member::code, Member::name)));
        model.addAttribute("posts", OfficerPost.values());
        model.addAttribute("absences", NotCountedReason.values());
        return setting;
    }

    /** What the page says about the election to be reported. */
    public record Setting(String branch, int voters, boolean committee, int minSeats, int maxSeats) {}
}
