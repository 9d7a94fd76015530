package cn.yinxian.council.supervise.web;

import static cn.yinxian.council.supervise.web.ItemVerdictPage.CHECK;
import static cn.yinxian.council.supervise.web.ItemVerdictPage.CLOSE_OUT;

import cn.yinxian.council.supervise.usecase.CheckItemReport;
import cn.yinxian.council.supervise.usecase.CloseOutItem;
import cn.yinxian.council.supervise.usecase.DecideItemExtension;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Attempt;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.TaskRef;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 审核办理情况, 审定销号, 答复延期申请. Serves userTask_checkReport, userTask_closeOut and userTask_decideExtension. */
@Controller
class ItemVerdictController {

    private final CheckItemReport check;
    private final CloseOutItem closeOut;
    private final DecideItemExtension extension;
    private final ItemViews views;

    ItemVerdictController(CheckItemReport check, CloseOutItem closeOut, DecideItemExtension extension, ItemViews views) {
        this.check = check;
        this.closeOut = closeOut;
        this.extension = extension;
        this.views = views;
    }

    @GetMapping({
        "/tasks/{taskId}/council/check-report", "/tasks/{taskId}/council/close-out", "/tasks/{taskId}/council/decide-extension"
    })
    String show(@PathVariable String taskId, HttpServletRequest request, CurrentOfficial me, Model model) {
        model.addAttribute("form", ItemVerdictForm.empty(views.show(TaskRef.of(taskId), me, model).version()));
        return view(page(request), model);
    }

    @PostMapping({
        "/tasks/{taskId}/council/check-report", "/tasks/{taskId}/council/close-out", "/tasks/{taskId}/council/decide-extension"
    })
    String decide(
            @PathVariable String taskId, HttpServletRequest request, @Valid @ModelAttribute("form") ItemVerdictForm form,
            BindingResult errors, CurrentOfficial me, Model model, HttpServletResponse response, RedirectAttributes flash) {
        var task = TaskRef.of(taskId);
        String page = page(request);
        var offered = ItemVerdictPage.of(page);
        if (Attempt.succeeds(errors, () -> decide(page, task, form, form.among(offered.verdicts().keySet()), me))) {
            flash.addFlashAttribute("message", offered.done(form.verdict()));
            return "redirect:/inbox";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        views.show(task, me, model);
        return view(page, model);
    }

    private void decide(String page, TaskRef task, ItemVerdictForm form, Verdict verdict, CurrentOfficial me) {
        switch (page) {
            case CHECK -> check.check(new CheckItemReport.Command(task, verdict, form.opinion(), form.version(), me));
            case CLOSE_OUT -> closeOut.decide(new CloseOutItem.Command(task, verdict, form.opinion(), form.version(), me));
            default -> extension.decide(new DecideItemExtension.Command(task, verdict, form.opinion(), form.version(), me));
        }
    }

    private static String view(String page, Model model) {
        ItemVerdictPage.of(page).show(model);
        return "council/" + page;
    }

    /** Last part of the route that was asked for, however its letters are escaped in the address. */
    private static String page(HttpServletRequest request) {
        String route = Objects.requireNonNull((String) request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        return route.substring(route.lastIndexOf('/') + 1);
    }
}
