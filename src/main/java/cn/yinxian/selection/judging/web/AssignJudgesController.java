package cn.yinxian.selection.judging.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.selection.judging.model.Panel;
import cn.yinxian.selection.judging.usecase.AssignJudges;
import cn.yinxian.selection.judging.usecase.DeclareRecusal;
import cn.yinxian.selection.judging.usecase.JudgingSetting;
import cn.yinxian.selection.judging.usecase.JudgingSettings;
import cn.yinxian.shared.Attempt;
import cn.yinxian.workflow.TaskPages;
import cn.yinxian.workflow.TaskRef;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 确定评委. Serves userTask_assignJudges. */
@Controller
class AssignJudgesController {

    private static final String PAGE = "selection/assign-judges";

    /** So many entries one group reads at most before a second one is proposed. */
    private static final int ENTRIES_OF_A_GROUP = 60;

    record RecusalForm(
            @NotBlank @Size(max = 32) @Nullable String judge, @NotBlank @Size(max = 32) @Nullable String entry,
            @NotBlank @Size(max = 300) @Nullable String reason) {}

    private final AssignJudges assign;
    private final DeclareRecusal declare;
    private final JudgingSettings settings;
    private final AssignPages pages;
    private final TaskPages tasks;

    AssignJudgesController(AssignJudges assign, DeclareRecusal declare, JudgingSettings settings, AssignPages pages, TaskPages tasks) {
        this.assign = assign;
        this.declare = declare;
        this.settings = settings;
        this.pages = pages;
        this.tasks = tasks;
    }

    @GetMapping("/tasks/{taskId}/selection/assign-judges")
    String show(@PathVariable String taskId, CurrentOfficial me, Model model) {
        var setting = settings.of(tasks.show(TaskRef.of(taskId), me, model).caseNumber());
        propose(setting, model);
        model.addAttribute("recusal", new RecusalForm("", "", ""));
        return PAGE;
    }

    @PostMapping("/tasks/{taskId}/selection/assign-judges")
    String assign(
            @PathVariable String taskId, @Valid @ModelAttribute("form") AssignForm form, BindingResult errors, CurrentOfficial me, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        var task = TaskRef.of(taskId);
        if (form.confirms() && Attempt.succeeds(errors, () -> assign.assign(new AssignJudges.Command(task, form.groups(), me)))) {
            flash.addFlashAttribute("message", "评委已经确定，评分任务已分别发给每位评委。");
            return "redirect:/inbox";
        }
        var setting = settings.of(tasks.show(task, me, model).caseNumber());
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        fill(setting, AssignJudges.seated(setting, form.groups()), model);
        if (form.seats().size() != setting.judges().size()) {
            model.addAttribute("form", AssignForm.of(setting, AssignJudges.seated(setting, form.groups())));
        }
        model.addAttribute("recusal", new RecusalForm("", "", ""));
        return PAGE;
    }

    @PostMapping("/tasks/{taskId}/selection/assign-judges/recusals")
    String recuse(
            @PathVariable String taskId, @Valid @ModelAttribute("recusal") RecusalForm form, BindingResult errors, CurrentOfficial me,
            Model model, HttpServletResponse response, RedirectAttributes flash) {
        var task = TaskRef.of(taskId);
        if (Attempt.succeeds(errors, () -> declare.declare(new DeclareRecusal.Command(
                task, Objects.requireNonNull(form.judge()), Objects.requireNonNull(form.entry()), Objects.requireNonNull(form.reason()), me)))) {
            flash.addFlashAttribute("message", "回避已经登记，评审分组已按此重新提出。");
            return "redirect:/tasks/" + task + "/selection/assign-judges";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        propose(settings.of(tasks.show(task, me, model).caseNumber()), model);
        return PAGE;
    }

    private void propose(JudgingSetting setting, Model model) {
        var panel = AssignJudges.proposed(setting, (setting.entries().size() + ENTRIES_OF_A_GROUP - 1) / ENTRIES_OF_A_GROUP);
        fill(setting, panel, model);
        model.addAttribute("form", AssignForm.of(setting, panel));
    }

    private void fill(JudgingSetting setting, Panel panel, Model model) {
        model.addAttribute("page", pages.of(setting, panel));
        model.addAttribute("mostGroups", Math.max(2, setting.judges().size() / Math.max(1, setting.rules().least())));
    }
}
