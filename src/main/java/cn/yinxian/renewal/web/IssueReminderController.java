package cn.yinxian.renewal.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.renewal.usecase.IssueReminder;
import cn.yinxian.renewal.usecase.RenewalQueries;
import cn.yinxian.workflow.ConfirmedActs;
import cn.yinxian.workflow.Irrevocable;
import cn.yinxian.workflow.TaskRef;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 签发换届提醒函: the letter stands ready, the superior signs it. Serves userTask_issueReminder. */
@Controller
class IssueReminderController {

    record ReminderForm(@NotBlank @Size(max = 30) String signer, @Nullable @Size(max = 1000) String besides, long version) {

        IssueReminder.Command command(TaskRef task, CurrentOfficial me) {
            return new IssueReminder.Command(task, signer.strip(), besides == null ? "" : besides.strip(), version, me);
        }
    }

    private static final String PAGE = "renewal/issue-reminder";

    private static final Irrevocable WHAT = new Irrevocable(
            "签发换届提醒函", "确认签发，印发提醒函", List.of("党支部会收到通知。"), false, Map.of());

    private final IssueReminder issue;
    private final ConfirmedActs acts;
    private final RenewalQueries queries;
    private final RenewalTaskPages pages;

    IssueReminderController(IssueReminder issue, ConfirmedActs acts, RenewalQueries queries, RenewalTaskPages pages) {
        this.issue = issue;
        this.acts = acts;
        this.queries = queries;
        this.pages = pages;
    }

    @GetMapping("/tasks/{taskId}/renewal/issue-reminder")
    String show(@PathVariable String taskId, CurrentOfficial me, Model model) {
        model.addAttribute("form", new ReminderForm("", "", fill(TaskRef.of(taskId), me, model)));
        return PAGE;
    }

    @PostMapping("/tasks/{taskId}/renewal/issue-reminder")
    String issue(
            @PathVariable String taskId,
            @Valid @ModelAttribute("form") ReminderForm form,
            BindingResult errors,
            CurrentOfficial me,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var task = TaskRef.of(taskId);
        var answer = acts.attempt(task, WHAT, () -> issue.issue(form.command(task, me)), me, errors, request);
        if (answer.done()) {
            flash.addFlashAttribute("message", "换届提醒函已编号印发，可在办件中查看和打印。");
            return "redirect:/inbox";
        }
        response.setStatus(answer.status());
        fill(task, me, model);
        return answer.asked() == null ? PAGE : answer.asked().page(model);
    }

    private long fill(TaskRef task, CurrentOfficial me, Model model) {
        var facts = pages.show(task, me, model);
        model.addAttribute("letter", queries.draftReminder(facts.state().number()));
        return facts.version();
    }
}
