package cn.yinxian.formation.web;

import cn.yinxian.formation.model.ElectedBranch;
import cn.yinxian.formation.usecase.AppointOfficers;
import cn.yinxian.formation.usecase.FormationQueries;
import cn.yinxian.formation.web.OfficersForm.PersonPost;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.register.OfficerPost;
import cn.yinxian.shared.Attempt;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.workflow.TaskRef;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
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

/** 指定支部班子: for functional and temporary branches the approving body appoints. Serves userTask_appointOfficers. */
@Controller
class AppointOfficersController {

    private static final String PAGE = "formation/appoint-officers";

    private final AppointOfficers appoint;
    private final FormationQueries queries;
    private final FormationTaskPages pages;

    AppointOfficersController(AppointOfficers appoint, FormationQueries queries, FormationTaskPages pages) {
        this.appoint = appoint;
        this.queries = queries;
        this.pages = pages;
    }

    @GetMapping("/tasks/{taskId}/formation/appoint-officers")
    String show(@PathVariable String taskId, CurrentOfficial me, Model model) {
        var facts = pages.show(TaskRef.of(taskId), me, model);
        var names = names(facts.number(), model);
        model.addAttribute("form", new OfficersForm(
                names.keySet().stream().map(code -> new PersonPost(code, null)).toList(), "", facts.version()));
        return PAGE;
    }

    @PostMapping("/tasks/{taskId}/formation/appoint-officers")
    String appoint(
            @PathVariable String taskId,
            @Valid @ModelAttribute("form") OfficersForm form,
            BindingResult errors,
            CurrentOfficial me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var task = TaskRef.of(taskId);
        if (Attempt.succeeds(errors, () -> appoint.appoint(form.command(task, me)))) {
            flash.addFlashAttribute("message", "支部班子已指定，通知已编号印发。");
            return "redirect:/inbox";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        names(pages.show(task, me, model).number(), model);
        return PAGE;
    }

    private Map<String, String> names(String number, Model model) {
        var names = queries.eligible(CaseNumber.of(number), ElectedBranch.NEW);
        model.addAttribute("names", names);
        model.addAttribute("posts", OfficerPost.values());
        return names;
    }
}
