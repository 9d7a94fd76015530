package cn.yinxian.selection.judging.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.selection.judging.usecase.HandInScores;
import cn.yinxian.selection.judging.usecase.JudgeDesk;
import cn.yinxian.shared.Attempt;
import cn.yinxian.workflow.TaskPages;
import cn.yinxian.workflow.TaskRef;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
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

/** A judge's list of entries, and 提交. Serves userTask_scoreEntries. */
@Controller
class ScoreEntriesController {

    private static final String PAGE = "selection/score-entries";

    /** @param fair that the judge has scored alone, by the published criteria, and has no tie to any of the entries */
    record HandInForm(@AssertTrue @Nullable Boolean fair) {}

    private final HandInScores handIn;
    private final JudgeDesk desk;
    private final TaskPages tasks;

    ScoreEntriesController(HandInScores handIn, JudgeDesk desk, TaskPages tasks) {
        this.handIn = handIn;
        this.desk = desk;
        this.tasks = tasks;
    }

    @GetMapping("/tasks/{taskId}/selection/score-entries")
    String show(@PathVariable String taskId, CurrentOfficial me, Model model) {
        fill(TaskRef.of(taskId), me, model);
        model.addAttribute("form", new HandInForm(false));
        return PAGE;
    }

    @PostMapping("/tasks/{taskId}/selection/score-entries")
    String handIn(
            @PathVariable String taskId, @Valid @ModelAttribute("form") HandInForm form, BindingResult errors, CurrentOfficial me, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        var task = TaskRef.of(taskId);
        if (Attempt.succeeds(errors, () -> handIn.handIn(task, me))) {
            flash.addFlashAttribute("message", "评分已经提交，感谢您的评审。");
            return "redirect:/inbox";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        fill(task, me, model);
        return PAGE;
    }

    private void fill(TaskRef task, CurrentOfficial me, Model model) {
        var round = tasks.show(task, me, model).caseNumber();
        model.addAttribute("page", ScoreListPage.of(desk.of(round, me.id())));
    }
}
