package cn.yinxian.council.motion.web;

import cn.yinxian.council.motion.model.MotionState;
import cn.yinxian.council.motion.usecase.AmendMotion;
import cn.yinxian.council.motion.usecase.MotionQueries;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Attempt;
import cn.yinxian.workflow.TaskRef;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
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

/** 补正议题. Serves userTask_amendMotion. */
@Controller
class AmendMotionController {

    private static final String PAGE = "council/amend-motion";

    private final AmendMotion amend;
    private final MotionTaskPages pages;
    private final MotionQueries queries;
    private final MotionChoices choices;

    AmendMotionController(AmendMotion amend, MotionTaskPages pages, MotionQueries queries, MotionChoices choices) {
        this.amend = amend;
        this.pages = pages;
        this.queries = queries;
        this.choices = choices;
    }

    @GetMapping("/tasks/{taskId}/council/amend-motion")
    String show(@PathVariable String taskId, CurrentOfficial me, Model model) {
        var motion = open(TaskRef.of(taskId), me, model);
        var form = MotionForm.of(motion.paper(), "", motion.version());
        model.addAttribute("form", form);
        return view(form, motion, model);
    }

    @PostMapping("/tasks/{taskId}/council/amend-motion")
    String amend(
            @PathVariable String taskId, @Valid @ModelAttribute("form") MotionForm form, BindingResult errors, CurrentOfficial me, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        var task = TaskRef.of(taskId);
        if (Attempt.succeeds(errors, () -> amend.amend(
                new AmendMotion.Command(task, form.paper(), MotionForm.strip(form.note()), form.version(), me)))) {
            flash.addFlashAttribute("message", "补正后的议题已提交。");
            return "redirect:/inbox";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return view(form, open(task, me, model), model);
    }

    private MotionState open(TaskRef task, CurrentOfficial me, Model model) {
        return queries.facts(pages.show(task, me, model).task().caseNumber()).state();
    }

    private String view(@Nullable MotionForm form, MotionState motion, Model model) {
        choices.show(motion.council(), motion.sponsor().unit(), model);
        MotionChoices.showRows(form, model);
        return PAGE;
    }
}
