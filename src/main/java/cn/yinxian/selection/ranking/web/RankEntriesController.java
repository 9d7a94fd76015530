package cn.yinxian.selection.ranking.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.selection.ranking.model.Recommendation;
import cn.yinxian.selection.ranking.usecase.SubmitRanking;
import cn.yinxian.selection.ranking.web.RankingForm.Row;
import cn.yinxian.selection.ranking.web.RankingView.OpenEntry;
import cn.yinxian.shared.Attempt;
import cn.yinxian.workflow.TaskRef;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 排序推荐. Serves userTask_rankEntries. */
@Controller
class RankEntriesController {

    private static final String PAGE = "selection/rank-entries";

    private final SubmitRanking submit;
    private final RankingViews views;

    RankEntriesController(SubmitRanking submit, RankingViews views) {
        this.submit = submit;
        this.views = views;
    }

    @GetMapping("/tasks/{taskId}/selection/rank-entries")
    String show(@PathVariable String taskId, CurrentOfficial me, Model model) {
        var view = views.show(TaskRef.of(taskId), me, model);
        model.addAttribute("form", RankingForm.of(view));
        return show(view.open().stream().map(OpenEntry::entry).toList(), model);
    }

    @PostMapping("/tasks/{taskId}/selection/rank-entries")
    String rank(
            @PathVariable String taskId, @Valid @ModelAttribute("form") RankingForm form, BindingResult errors, CurrentOfficial me,
            Model model, HttpServletResponse response, RedirectAttributes flash) {
        var task = TaskRef.of(taskId);
        if (Attempt.succeeds(errors, () -> submit.submit(
                new SubmitRanking.Command(task, form.choices(), form.note(), form.version(), me)))) {
            flash.addFlashAttribute("message", "推荐排序已报领导审定。");
            return "redirect:/inbox";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        views.show(task, me, model);
        return show(form.lines().stream().map(Row::entry).toList(), model);
    }

    /** @param rows the entries in the order of the form */
    private static String show(List<String> rows, Model model) {
        model.addAttribute("rows", rows);
        model.addAttribute("recommendations", List.of(Recommendation.values()));
        return PAGE;
    }
}
