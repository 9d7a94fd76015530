package cn.yinxian.council.motion.web;

import cn.yinxian.council.motion.model.MotionState;
import cn.yinxian.council.motion.usecase.MotionQueries;
import cn.yinxian.council.motion.usecase.ScreenMotion;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Attempt;
import cn.yinxian.workflow.TaskRef;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 审核议题. Serves userTask_screenMotion. */
@Controller
class ScreenMotionController {

    private static final String PAGE = "council/screen-motion";

    private final ScreenMotion screen;
    private final MotionTaskPages pages;
    private final MotionQueries queries;
    private final ScreeningChoices choices;

    ScreenMotionController(ScreenMotion screen, MotionTaskPages pages, MotionQueries queries, ScreeningChoices choices) {
        this.screen = screen;
        this.pages = pages;
        this.queries = queries;
        this.choices = choices;
    }

    @GetMapping("/tasks/{taskId}/council/screen-motion")
    String show(@PathVariable String taskId, CurrentOfficial me, Model model) {
        var motion = open(TaskRef.of(taskId), me, model);
        model.addAttribute("form", ScreenForm.empty(motion.version()));
        return view(motion, model);
    }

    @PostMapping("/tasks/{taskId}/council/screen-motion")
    String screen(
            @PathVariable String taskId, @Valid @ModelAttribute("form") ScreenForm form, BindingResult errors, CurrentOfficial me, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        var task = TaskRef.of(taskId);
        if (Attempt.succeeds(errors, () -> screen.screen(
                new ScreenMotion.Command(task, form.decided(), MotionForm.strip(form.opinion()), form.version(), me)))) {
            flash.addFlashAttribute("message", switch (form.outcome()) {
                case ACCEPT -> "已列入议题建议，等待会议审议。";
                case RETURN -> "已退回申报单位补正。";
                case MERGE -> "已并入其他议题，办件办结。";
                case REDIRECT -> "已转有关单位办理。";
                case RAISE -> "已提交市级会议审核。";
                case PASS_DOWN -> "已转区县会议审核。";
            });
            return "redirect:/inbox";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return view(open(task, me, model), model);
    }

    private MotionState open(TaskRef task, CurrentOfficial me, Model model) {
        return queries.facts(pages.show(task, me, model).task().caseNumber()).state();
    }

    private String view(MotionState motion, Model model) {
        choices.show(motion, model);
        return PAGE;
    }
}
