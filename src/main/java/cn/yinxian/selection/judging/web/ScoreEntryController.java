package cn.yinxian.selection.judging.web;

import cn.yinxian.attachment.AttachmentDownload;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.selection.judging.usecase.JudgeDesk;
import cn.yinxian.selection.judging.usecase.ScoreEntry;
import cn.yinxian.shared.Attempt;
import cn.yinxian.shared.FormErrors;
import cn.yinxian.workflow.TaskPages;
import cn.yinxian.workflow.TaskRef;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The sheet of one entry, and its files under names that tell nothing. Serves userTask_scoreEntries. */
@Controller
class ScoreEntryController {

    private static final String PAGE = "selection/score-entry";
    private static final String LIST = "/selection/score-entries";

    private final ScoreEntry score;
    private final JudgeDesk desk;
    private final TaskPages tasks;

    ScoreEntryController(ScoreEntry score, JudgeDesk desk, TaskPages tasks) {
        this.score = score;
        this.desk = desk;
        this.tasks = tasks;
    }

    @GetMapping("/tasks/{taskId}/selection/score-entries/{code}")
    String show(@PathVariable String taskId, @PathVariable String code, CurrentOfficial me, Model model) {
        var open = fill(TaskRef.of(taskId), code, me, model);
        model.addAttribute("form", ScoreForm.of(open.line().sheet(), open.desk().scale()));
        return PAGE;
    }

    @PostMapping("/tasks/{taskId}/selection/score-entries/{code}")
    String score(
            @PathVariable String taskId, @PathVariable String code, @Valid @ModelAttribute("form") ScoreForm form, BindingResult errors,
            CurrentOfficial me, Model model, HttpServletResponse response, RedirectAttributes flash) {
        var task = TaskRef.of(taskId);
        if (Attempt.succeeds(errors, () -> score.score(form.command(task, code, me)))) {
            var open = desk.open(tasks.show(task, me, model).caseNumber(), me.id(), code);
            flash.addFlashAttribute("message", "项目 " + code + " 的评分已保存。");
            return "redirect:/tasks/" + task + LIST + (open.next().equals(code) ? "" : "/" + open.next());
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        var open = fill(task, code, me, model);
        var shown = form.padded(open.desk().scale().lines().size());
        FormErrors.show(shown, FormErrors.on(shown, errors), model);
        return PAGE;
    }

    @GetMapping("/tasks/{taskId}/selection/score-entries/{code}/files/{position}")
    ResponseEntity<byte[]> file(
            @PathVariable String taskId, @PathVariable String code, @PathVariable int position, CurrentOfficial me, Model model) {
        var round = tasks.show(TaskRef.of(taskId), me, model).caseNumber();
        return AttachmentDownload.of(desk.file(round, me.id(), code, position));
    }

    private JudgeDesk.Open fill(TaskRef task, String code, CurrentOfficial me, Model model) {
        var open = desk.open(tasks.show(task, me, model).caseNumber(), me.id(), code);
        model.addAttribute("page", ScoreEntryPage.of(open));
        return open;
    }
}
