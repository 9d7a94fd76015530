package cn.yinxian.selection.ranking.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.selection.ranking.usecase.ApproveRanking;
import cn.yinxian.shared.Attempt;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.TaskRef;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
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

/** 审定推荐排序. Serves userTask_approveRanking. */
@Controller
class ApproveRankingController {

    private static final String PAGE = "selection/approve-ranking";

    record RankingVerdictForm(@NotNull @Nullable Verdict verdict, @Size(max = 1000) @Nullable String opinion, long version) {

        ApproveRanking.Command command(TaskRef task, CurrentOfficial me) {
            return new ApproveRanking.Command(task, Objects.requireNonNull(verdict), opinion, version, me);
        }
    }

    private final ApproveRanking approve;
    private final RankingViews views;

    ApproveRankingController(ApproveRanking approve, RankingViews views) {
        this.approve = approve;
        this.views = views;
    }

    @GetMapping("/tasks/{taskId}/selection/approve-ranking")
    String show(@PathVariable String taskId, CurrentOfficial me, Model model) {
        model.addAttribute("form", new RankingVerdictForm(null, "", view(TaskRef.of(taskId), me, model).version()));
        return PAGE;
    }

    @PostMapping("/tasks/{taskId}/selection/approve-ranking")
    String decide(
            @PathVariable String taskId, @Valid @ModelAttribute("form") RankingVerdictForm form, BindingResult errors, CurrentOfficial me,
            Model model, HttpServletResponse response, RedirectAttributes flash) {
        var task = TaskRef.of(taskId);
        if (Attempt.succeeds(errors, () -> approve.decide(form.command(task, me)))) {
            flash.addFlashAttribute("message", form.verdict() == Verdict.AGREE ? "已同意推荐排序。" : "已退回重新排序。");
            return "redirect:/inbox";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        view(task, me, model);
        return PAGE;
    }

    private RankingView view(TaskRef task, CurrentOfficial me, Model model) {
        var verdicts = new LinkedHashMap<String, String>();
        verdicts.put(Verdict.AGREE.name(), "同意");
        verdicts.put(Verdict.RETURN.name(), "退回，重新排序");
        model.addAttribute("verdicts", verdicts);
        model.addAttribute("phrases", List.of("同意。", "请说明排序理由后再报。"));
        return views.show(task, me, model);
    }
}
