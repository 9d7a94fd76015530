package cn.yinxian.council.supervise.web;

import cn.yinxian.council.supervise.usecase.CloseOutItem;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Attempt;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.TaskRef;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
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

/** 审定销号. Serves userTask_closeOut. */
@Controller
class CloseOutItemController {

    private static final String PAGE = "council/close-out";

    private static final Map<String, String> VERDICTS = ItemVerdicts.of("同意销号", "RETURN", "退回再办");

    private final CloseOutItem closeOut;
    private final ItemViews views;

    CloseOutItemController(CloseOutItem closeOut, ItemViews views) {
        this.closeOut = closeOut;
        this.views = views;
    }

    @GetMapping("/tasks/{taskId}/council/close-out")
    String show(@PathVariable String taskId, CurrentOfficial me, Model model) {
        model.addAttribute("form", ItemVerdictForm.empty(views.show(TaskRef.of(taskId), me, model).version()));
        return view(model);
    }

    @PostMapping("/tasks/{taskId}/council/close-out")
    String decide(
            @PathVariable String taskId, @Valid @ModelAttribute("form") ItemVerdictForm form, BindingResult errors, CurrentOfficial me,
            Model model, HttpServletResponse response, RedirectAttributes flash) {
        var task = TaskRef.of(taskId);
        if (Attempt.succeeds(errors, () -> closeOut.decide(
                new CloseOutItem.Command(task, form.among(VERDICTS.keySet()), form.opinion(), form.version(), me)))) {
            flash.addFlashAttribute("message", form.verdict() == Verdict.AGREE ? "已销号。" : "已退回主办单位再办。");
            return "redirect:/inbox";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        views.show(task, me, model);
        return view(model);
    }

    private static String view(Model model) {
        model.addAttribute("verdicts", VERDICTS);
        model.addAttribute("phrases", List.of("同意。", "请继续落实后再报。"));
        return PAGE;
    }
}
