package cn.yinxian.renewal.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.renewal.model.RequestKind;
import cn.yinxian.renewal.usecase.RenewalFacts;
import cn.yinxian.renewal.usecase.RequestRenewal;
import cn.yinxian.shared.Attempt;
import cn.yinxian.workflow.TaskRef;
import jakarta.servlet.http.HttpServletRequest;
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

/** 提出、补正换届请示. Serves userTask_requestRenewal and userTask_amendRequest. */
@Controller
class RequestController {

    private static final String AMEND = "amend";

    private final RequestRenewal request;
    private final RequestPages requests;
    private final RenewalTaskPages pages;

    RequestController(RequestRenewal request, RequestPages requests, RenewalTaskPages pages) {
        this.request = request;
        this.requests = requests;
        this.pages = pages;
    }

    @GetMapping({"/tasks/{taskId}/renewal/request", "/tasks/{taskId}/renewal/amend"})
    String show(@PathVariable String taskId, HttpServletRequest asked, CurrentOfficial me, Model model) {
        var facts = pages.show(TaskRef.of(taskId), me, model);
        var earlier = facts.state().request();
        model.addAttribute("form", earlier == null
                ? requests.empty(RequestKind.RENEWAL, facts.branch().code(), facts.version())
                : RequestForm.of(earlier, facts.version()));
        return view(asked, facts, model);
    }

    @PostMapping({"/tasks/{taskId}/renewal/request", "/tasks/{taskId}/renewal/amend"})
    String request(
            @PathVariable String taskId,
            HttpServletRequest asked,
            @Valid @ModelAttribute("form") RequestForm form,
            BindingResult errors,
            CurrentOfficial me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var task = TaskRef.of(taskId);
        boolean again = RenewalTaskPages.page(asked).equals(AMEND);
        if (Attempt.succeeds(errors, () -> request.request(
                new RequestRenewal.Command(task, again, form.request(), form.version(), me)))) {
            flash.addFlashAttribute("message", "请示已报上级党组织。");
            return "redirect:/inbox";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return view(asked, pages.show(task, me, model), model);
    }

    private String view(HttpServletRequest asked, RenewalFacts facts, Model model) {
        requests.choices(facts.branch().code(), model);
        return RenewalTaskPages.page(asked).equals(AMEND) ? "renewal/amend" : "renewal/request";
    }
}
