package cn.yinxian.formation.web;

import cn.yinxian.formation.usecase.ArrangeMembers;
import cn.yinxian.formation.usecase.FormationFacts;
import cn.yinxian.formation.usecase.FormationQueries;
import cn.yinxian.formation.web.ArrangementForm.MemberTarget;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.register.Member;
import cn.yinxian.shared.Attempt;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.workflow.TaskRef;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
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
        var members = members(CaseNumber.of(facts.number()), model);
        model.addAttribute("form", new ArrangementForm(targets(members, facts), "", facts.version()));
        return PAGE;
    }

    @PostMapping("/tasks/{taskId}/formation/arrange-members")
    String arrange(
            @PathVariable String taskId,
            @Valid @ModelAttribute("form") ArrangementForm form,
            BindingResult errors,
            CurrentOfficial me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var task = TaskRef.of(taskId);
        if (Attempt.succeeds(errors, () -> arrange.arrange(form.command(task, me)))) {
            flash.addFlashAttribute("message", "党员去向已落实，转组织部备案。");
            return "redirect:/inbox";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        members(CaseNumber.of(pages.show(task, me, model).number()), model);
        return PAGE;
    }

    private List<Member> members(CaseNumber number, Model model) {
        var members = queries.membersToArrange(number);
        var names = new LinkedHashMap<String, String>();
        members.forEach(member -> names.put(member.code(), member.name()));
        var branches = new LinkedHashMap<String, String>();
        queries.receivingBranches(number).forEach(branch -> branches.put(branch.code().value(), branch.name()));
        model.addAttribute("names", names);
        model.addAttribute("branches", branches);
        return members;
    }

    /** What the application already said about where they go. */
    private static List<MemberTarget> targets(List<Member> members, FormationFacts facts) {
        var said = new HashMap<String, String>();
        facts.members().stream().filter(one -> one.targetCode() != null).forEach(one -> said.put(one.code(), one.targetCode()));
        return members.stream().map(one -> new MemberTarget(one.code(), said.get(one.code()))).toList();
    }
}
