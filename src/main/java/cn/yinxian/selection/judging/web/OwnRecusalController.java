package cn.yinxian.selection.judging.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.selection.judging.usecase.JudgeDesk;
import cn.yinxian.selection.judging.usecase.RecuseJudge;
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

/** 申请回避: a judge who recognises an entry keeps off it. Serves userTask_scoreEntries. */
@Controller
class OwnRecusalController {

    private static final String PAGE = "selection/own-recusal";

    record OwnRecusalForm(@NotBlank @Size(max = 300) @Nullable String reason) {}

    private final RecuseJudge recuse;
    private final JudgeDesk desk;
    private final TaskPages tasks;

    OwnRecusalController(RecuseJudge recuse, JudgeDesk desk, TaskPages tasks) {
        this.recuse = recuse;
        this.desk = desk;
        this.tasks = tasks;
    }

    @GetMapping("/tasks/{taskId}/selection/score-entries/{code}/recusal")
    String show(@PathVariable String taskId, @PathVariable String code, CurrentOfficial me, Model model) {
        fill(TaskRef.of(taskId), code, me, model);
        model.addAttribute("form", new OwnRecusalForm(""));
        return PAGE;
    }

    @PostMapping("/tasks/{taskId}/selection/score-entries/{code}/recusal")
    String recuse(
            @PathVariable String taskId, @PathVariable String code, @Valid @ModelAttribute("form") OwnRecusalForm form, BindingResult errors,
            CurrentOfficial me, Model model, HttpServletResponse response, RedirectAttributes flash) {
        var task = TaskRef.of(taskId);
        if (Attempt.succeeds(errors, () -> recuse.declare(task, code, Objects.requireNonNull(form.reason()), me))) {
            flash.addFlashAttribute("message", "您已回避项目 " + code + "，不用再给它打分。");
            return "redirect:/tasks/" + task + "/selection/score-entries";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        fill(task, code, me, model);
        return PAGE;
    }

    private void fill(TaskRef task, String code, CurrentOfficial me, Model model) {
        model.addAttribute("page", ScoreEntryPage.of(desk.open(tasks.show(task, me, model).caseNumber(), me.id(), code)));
    }
}
