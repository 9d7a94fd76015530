package cn.yinxian.formation.web;

import cn.yinxian.assembly.ElectedBranch;
import cn.yinxian.formation.usecase.AppointOfficers;
import cn.yinxian.formation.usecase.FormationFacts;
import cn.yinxian.formation.usecase.FormationQueries;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.register.OfficerPost;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.FormErrors;
import cn.yinxian.workflow.ConfirmedActs;
import cn.yinxian.workflow.TaskRef;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 指定支部班子: for functional and temporary branches the approving body appoints. Serves userTask_appointOfficers. */
@Controller
class AppointOfficersController {

    private static final String PAGE = "formation/appoint-officers";

    private final AppointOfficers appoint;
    private final FormationQueries queries;
    private final ConfirmedActs acts;
    private final FormationTaskPages pages;

    AppointOfficersController(AppointOfficers appoint, FormationQueries queries, ConfirmedActs acts, FormationTaskPages pages) {
        this.appoint = appoint;
        this.acts = acts;
        this.queries = queries;
        this.pages = pages;
    }

    @GetMapping("/tasks/{taskId}/formation/appoint-officers")
    String show(@PathVariable String taskId, CurrentOfficial me, Model model) {
        var facts = pages.show(TaskRef.of(taskId), me, model);
        choices(facts, model);
        model.addAttribute("form", OfficersForm.of(facts.leadingBody(), facts.version()));
        return PAGE;
    }

    @PostMapping("/tasks/{taskId}/formation/appoint-officers")
    String appoint(
            @PathVariable String taskId,
            @Valid @ModelAttribute("form") OfficersForm form,
            BindingResult binding,
            CurrentOfficial me,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var task = TaskRef.of(taskId);
        var errors = FormErrors.on(form, binding);
        var command = form.command(task, me, errors);
        var answer = acts.attempt(task, form.irrevocable(), () -> appoint.appoint(command), me, errors, request);
        if (answer.done()) {
            flash.addFlashAttribute("message", "支部班子已指定，通知已编号印发。");
            return "redirect:/inbox";
        }
        response.setStatus(answer.status());
        FormErrors.show(form, errors, model);
        choices(pages.show(task, me, model), model);
        return answer.asked() == null ? PAGE : answer.asked().page(model);
    }

    private void choices(FormationFacts facts, Model model) {
        model.addAttribute("members", queries.eligible(CaseNumber.of(facts.number()), ElectedBranch.NEW));
        model.addAttribute("posts", OfficerPost.values());
        model.addAttribute("seats", facts.leadingBody().seats());
    }
}
