package cn.yinxian.selection.round.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.selection.round.usecase.AdviseRound;
import cn.yinxian.selection.round.usecase.ApproveRound;
import cn.yinxian.shared.Attempt;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.TaskRef;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/** 征求组织部意见 and 审批评选方案. Serves userTask_orgDeptOpinion and userTask_approveRound. */
@Controller
class RoundVerdictController {

    record RoundVerdictForm(@NotNull @Nullable Verdict verdict, @Nullable @Size(max = 1000) String opinion, long version) {}

    private static final String OPINION = "selection/org-dept-opinion";
    private static final String APPROVAL = "selection/approve-round";

    private final AdviseRound advise;
    private final ApproveRound approve;
    private final RoundTaskPages pages;

    RoundVerdictController(AdviseRound advise, ApproveRound approve, RoundTaskPages pages) {
        this.advise = advise;
        this.approve = approve;
        this.pages = pages;
    }

    @GetMapping("/tasks/{taskId}/selection/org-dept-opinion")
    String showOpinion(@PathVariable String taskId, CurrentOfficial me, Model model) {
        return blank(OPINION, taskId, me, model);
    }

    @GetMapping("/tasks/{taskId}/selection/approve-round")
    String showApproval(@PathVariable String taskId, CurrentOfficial me, Model model) {
        return blank(APPROVAL, taskId, me, model);
    }

    @PostMapping("/tasks/{taskId}/selection/org-dept-opinion")
    String advise(
            @PathVariable String taskId, @Valid @ModelAttribute("form") RoundVerdictForm form, BindingResult errors, CurrentOfficial me, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        var task = TaskRef.of(taskId);
        if (form.verdict() == Verdict.REFUSE) {
            errors.rejectValue("verdict", "selection.opinion", "请选择“无不同意见”或者“退回修改”");
        }
        if (Attempt.succeeds(errors, () -> advise.advise(
                new AdviseRound.Command(task, Objects.requireNonNull(form.verdict()), form.opinion(), form.version(), me)))) {
            flash.addFlashAttribute("message", form.verdict() == Verdict.AGREE ? "意见已反馈，方案报市级领导审批。" : "已退回修改。");
            return "redirect:/inbox";
        }
        return refused(OPINION, task, me, model, response);
    }

    @PostMapping("/tasks/{taskId}/selection/approve-round")
    String approve(
            @PathVariable String taskId, @Valid @ModelAttribute("form") RoundVerdictForm form, BindingResult errors, CurrentOfficial me, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        var task = TaskRef.of(taskId);
        if (Attempt.succeeds(errors, () -> approve.decide(
                new ApproveRound.Command(task, Objects.requireNonNull(form.verdict()), form.opinion(), form.version(), me)))) {
            flash.addFlashAttribute("message", switch (form.verdict()) {
                case AGREE -> "已同意，通知已编号印发，开始申报。";
                case RETURN -> "已退回修改。";
                case REFUSE -> "已不同意，办件办结。";
            });
            return "redirect:/inbox";
        }
        return refused(APPROVAL, task, me, model, response);
    }

    private String blank(String page, String taskId, CurrentOfficial me, Model model) {
        var round = pages.show(TaskRef.of(taskId), me, model);
        model.addAttribute("form", new RoundVerdictForm(null, "", round.version()));
        return view(page, model);
    }

    private String refused(String page, TaskRef task, CurrentOfficial me, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        pages.show(task, me, model);
        return view(page, model);
    }

    private static String view(String page, Model model) {
        Map<String, String> verdicts = new LinkedHashMap<>();
        verdicts.put("AGREE", page.equals(OPINION) ? "无不同意见" : "同意，发布通知");
        verdicts.put("RETURN", "退回修改");
        if (page.equals(APPROVAL)) {
            verdicts.put("REFUSE", "不同意");
        }
        model.addAttribute("verdicts", verdicts);
        model.addAttribute("phrases", page.equals(OPINION) ? List.of("无不同意见。", "请核对批准依据。") : List.of("同意。", "请调整名额分配。"));
        return page;
    }
}
