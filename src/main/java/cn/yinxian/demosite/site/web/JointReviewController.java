package cn.yinxian.demosite.site.web;

import cn.yinxian.demosite.site.usecase.SignSite;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Attempt;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.workflow.TaskRef;
import cn.yinxian.workflow.Vote;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/** 联合会签. Serves userTask_jointReview. */
@Controller
class JointReviewController {

    private static final String PAGE = "demosite/joint-review";

    record VoteForm(@NotNull @Nullable Vote vote, @Nullable @Size(max = 1000) String opinion) {}

    private final SignSite sign;
    private final SiteViews views;

    JointReviewController(SignSite sign, SiteViews views) {
        this.sign = sign;
        this.views = views;
    }

    @GetMapping("/tasks/{taskId}/demosite/joint-review")
    String show(@PathVariable String taskId, CurrentOfficial me, Model model) {
        model.addAttribute("form", new VoteForm(null, ""));
        return view(TaskRef.of(taskId), me, model);
    }

    @PostMapping("/tasks/{taskId}/demosite/joint-review")
    String sign(
            @PathVariable String taskId, @Valid @ModelAttribute("form") VoteForm form, BindingResult errors, CurrentOfficial me, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        var task = TaskRef.of(taskId);
        if (Attempt.succeeds(errors, () -> sign.sign(new SignSite.Command(task, among(form), form.opinion(), me)))) {
            flash.addFlashAttribute("message", form.vote() == Vote.YES ? "已会签同意。" : "已会签不同意，本次申报结束。");
            return "redirect:/inbox";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return view(task, me, model);
    }

    /** All must agree, so that nobody abstains. */
    private static Vote among(VoteForm form) {
        if (form.vote() == Vote.ABSTAIN) {
            throw Refused.because(Refusal.of("vote", "demosite.vote", "请选择同意或者不同意"));
        }
        return form.vote();
    }

    private String view(TaskRef task, CurrentOfficial me, Model model) {
        views.show(task, me, model);
        Map<String, String> votes = new LinkedHashMap<>();
        votes.put(Vote.YES.name(), "同意列入名录");
        votes.put(Vote.NO.name(), "不同意列入名录");
        model.addAttribute("votes", votes);
        model.addAttribute("phrases", List.of("同意列入名录。", "请进一步核实。"));
        return PAGE;
    }
}
