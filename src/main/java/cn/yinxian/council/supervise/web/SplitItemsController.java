package cn.yinxian.council.supervise.web;

import cn.yinxian.council.supervise.usecase.LeadChoices;
import cn.yinxian.council.supervise.usecase.SplitDecision;
import cn.yinxian.council.supervise.web.SplitForm.Choice;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Attempt;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.workflow.TaskPages;
import cn.yinxian.workflow.TaskRef;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 分解议定事项. Serves userTask_splitItems of council-motion. */
@Controller
class SplitItemsController {

    private static final String PAGE = "council/split-items";

    private final SplitDecision split;
    private final LeadChoices choices;
    private final TaskPages tasks;

    SplitItemsController(SplitDecision split, LeadChoices choices, TaskPages tasks) {
        this.split = split;
        this.choices = choices;
        this.tasks = tasks;
    }

    @GetMapping("/tasks/{taskId}/council/split-items")
    String show(@PathVariable String taskId, CurrentOfficial me, Model model) {
        model.addAttribute("form", SplitForm.of(fill(TaskRef.of(taskId), me, model)));
        return PAGE;
    }

    @PostMapping("/tasks/{taskId}/council/split-items")
    String split(
            @PathVariable String taskId, @Valid @ModelAttribute("form") SplitForm form, BindingResult errors, CurrentOfficial me,
            Model model, HttpServletResponse response, RedirectAttributes flash) {
        var task = TaskRef.of(taskId);
        if (Attempt.succeeds(errors, () -> act(task, form, me))) {
            flash.addFlashAttribute("message", form.outcome() == Choice.NONE
                    ? "本议题没有需要督办的事项，已办结。"
                    : "已交办 %d 项督办事项，全部销号后本议题办结。".formatted(form.lines().size()));
            return "redirect:/inbox";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        fill(task, me, model);
        return PAGE;
    }

    private void act(TaskRef task, SplitForm form, CurrentOfficial me) {
        if (form.outcome() == Choice.ITEMS) {
            split.split(new SplitDecision.Command(task, form.lines(), form.version(), me));
            return;
        }
        if (form.note() == null || form.note().isBlank()) {
            throw Refused.because(Refusal.of("note", "supervise.note", "没有需要督办的事项的，请写明原因"));
        }
        split.leave(task, form.note().strip(), form.version(), me);
    }

    private SplitDecision.Proposal fill(TaskRef ref, CurrentOfficial me, Model model) {
        var proposal = split.propose(tasks.show(ref, me, model).caseNumber());
        var motion = proposal.motion();
        Map<String, String> outcomes = new LinkedHashMap<>();
        outcomes.put("ITEMS", "分解为督办事项，交有关单位办理");
        outcomes.put("NONE", "没有需要督办的事项");
        model.addAttribute("outcomes", outcomes);
        model.addAttribute("units", choices.of(motion.council(), motion.sponsor()));
        model.addAttribute("motion", motion);
        model.addAttribute("proposed", Math.max(1, proposal.subjects().size()));
        return proposal;
    }
}
