package cn.yinxian.council.supervise.web;

import cn.yinxian.council.supervise.usecase.DecideItemExtension;
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

/** 答复延期申请. Serves userTask_decideExtension. */
@Controller
class DecideItemExtensionController {

    private static final String PAGE = "council/decide-extension";

    private static final Map<String, String> VERDICTS = ItemVerdicts.of("同意延期", "REFUSE", "不同意延期，按原期限办理");

    private final DecideItemExtension extension;
    private final ItemViews views;

    DecideItemExtensionController(DecideItemExtension extension, ItemViews views) {
        this.extension = extension;
        this.views = views;
    }

    @GetMapping("/tasks/{taskId}/council/decide-extension")
    String show(@PathVariable String taskId, CurrentOfficial me, Model model) {
        model.addAttribute("form", ItemVerdictForm.empty(views.show(TaskRef.of(taskId), me, model).version()));
        return view(model);
    }

    @PostMapping("/tasks/{taskId}/council/decide-extension")
    String decide(
            @PathVariable String taskId, @Valid @ModelAttribute("form") ItemVerdictForm form, BindingResult errors, CurrentOfficial me,
            Model model, HttpServletResponse response, RedirectAttributes flash) {
        var task = TaskRef.of(taskId);
        if (Attempt.succeeds(errors, () -> extension.decide(
                new DecideItemExtension.Command(task, form.among(VERDICTS.keySet()), form.opinion(), form.version(), me)))) {
            flash.addFlashAttribute("message", form.verdict() == Verdict.AGREE ? "已同意延期。" : "未同意延期，按原期限办理。");
            return "redirect:/inbox";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        views.show(task, me, model);
        return view(model);
    }

    private static String view(Model model) {
        model.addAttribute("verdicts", VERDICTS);
        model.addAttribute("phrases", List.of("理由充分，同意延期。", "请按期办结。"));
        return PAGE;
    }
}
