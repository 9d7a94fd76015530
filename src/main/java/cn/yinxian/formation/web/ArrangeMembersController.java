package cn.yinxian.formation.web;

import cn.yinxian.formation.usecase.ArrangeMembers;
import cn.yinxian.formation.usecase.FormationFacts;
import cn.yinxian.formation.usecase.FormationQueries;
import cn.yinxian.formation.web.ArrangementForm.TargetForm;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.register.Member;
import cn.yinxian.shared.Attempt;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.FormErrors;
import cn.yinxian.workflow.TaskRef;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.HashMap;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 落实党员去向: every member of a branch that ends gets a branch that takes them in. Serves userTask_arrangeMembers. */
@Controller
class ArrangeMembersController {

    private static final String PAGE = "formation/arrange-members";

    private final ArrangeMembers arrange;
    private final FormationQueries queries;
    private final FormationTaskPages pages;

    ArrangeMembersController(ArrangeMembers arrange, FormationQueries queries, FormationTaskPages pages) {
        this.arrange = arrange;
        this.queries = queries;
        this.pages = pages;
    }

    @GetMapping("/tasks/{taskId}/formation/arrange-members")
    String show(@PathVariable String taskId, CurrentOfficial me, Model model) {
        var facts = pages.show(TaskRef.of(taskId), me, model);
        var targets = targets(queries.membersToArrange(CaseNumber.of(facts.number())), facts);
        var form = new ArrangementForm(targets, "", "", "", facts.version());
        return page(form, false, new BeanPropertyBindingResult(form, "form"), facts, model);
    }

    /** @param go the arrangement itself, or only the choice for all who have none yet, or a search */
    @PostMapping("/tasks/{taskId}/formation/arrange-members")
    String arrange(
            @PathVariable String taskId,
            @RequestParam(defaultValue = "arrange") String go,
            @Valid @ModelAttribute("form") ArrangementForm form,
            BindingResult errors,
            CurrentOfficial me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var task = TaskRef.of(taskId);
        if (!errors.hasErrors() && !go.equals("arrange")) {
            return page(form, go.equals("rest"), errors, pages.show(task, me, model), model);
        }
        if (Attempt.succeeds(errors, () -> arrange.arrange(form.command(task, me)))) {
            flash.addFlashAttribute("message", "党员去向已落实，转组织部备案。");
            return "redirect:/inbox";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(form, false, errors, pages.show(task, me, model), model);
    }

    /**
     * Shows a row for each member as the register has them, with what was chosen so far.
     *
     * @param rest whether all who have no branch yet get the one chosen for them
     */
    private String page(ArrangementForm typed, boolean rest, BindingResult errors, FormationFacts facts, Model model) {
        var number = CaseNumber.of(facts.number());
        var members = queries.membersToArrange(number);
        var all = typed.over(members.stream().map(Member::code).toList());
        var form = rest ? all.filled() : all;
        FormErrors.show(form, FormErrors.on(form, errors), model);
        model.addAttribute("page", ArrangementPage.of(members, queries.receivingBranches(number), form));
        return PAGE;
    }

    /** What the application already said about where they go. */
    private static List<TargetForm> targets(List<Member> members, FormationFacts facts) {
        var said = new HashMap<String, String>();
        facts.members().stream().filter(one -> one.targetCode() != null).forEach(one -> said.put(one.code(), one.targetCode()));
        return members.stream().map(one -> new TargetForm(one.code(), said.get(one.code()))).toList();
    }
}
