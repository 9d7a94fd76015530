package cn.yinxian.renewal.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.register.Member;
import cn.yinxian.renewal.usecase.ProposeCandidates;
import cn.yinxian.renewal.usecase.RenewalFacts;
import cn.yinxian.renewal.usecase.RenewalQueries;
import cn.yinxian.shared.Attempt;
import cn.yinxian.shared.FormErrors;
import cn.yinxian.workflow.TaskRef;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 提出候选人预备人选. Serves userTask_proposeCandidates. */
@Controller
class CandidatesController {

    private static final String PAGE = "renewal/candidates";
    private static final String MORE = "more";

    private final ProposeCandidates propose;
    private final RenewalQueries queries;
    private final RenewalTaskPages pages;

    CandidatesController(ProposeCandidates propose, RenewalQueries queries, RenewalTaskPages pages) {
        this.propose = propose;
        this.queries = queries;
        this.pages = pages;
    }

    @GetMapping("/tasks/{taskId}/renewal/candidates")
    String show(@PathVariable String taskId, CurrentOfficial me, Model model) {
        var facts = pages.show(TaskRef.of(taskId), me, model);
        model.addAttribute("form", CandidatesForm.of(facts.candidates(), choices(facts, model), facts.version()));
        return PAGE;
    }

    /** @param go one more row, or the proposal itself */
    @PostMapping("/tasks/{taskId}/renewal/candidates")
    String propose(
            @PathVariable String taskId,
            @RequestParam(defaultValue = "") String go,
            @Valid @ModelAttribute("form") CandidatesForm form,
            BindingResult binding,
            CurrentOfficial me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var task = TaskRef.of(taskId);
        var errors = FormErrors.on(form, binding);
        boolean more = go.equals(MORE);
        if (!more && Attempt.succeeds(errors, () -> propose.propose(
                new ProposeCandidates.Command(task, form.named(), form.note(), form.version(), me)))) {
            flash.addFlashAttribute("message", "候选人预备人选已报上级党组织审查。");
            return "redirect:/inbox";
        }
        int rows = choices(pages.show(task, me, model), model);
        var shown = form.withRows(more ? form.candidates().size() + 1 : rows);
        FormErrors.show(shown, FormErrors.on(shown, more ? FormErrors.unreadable(errors) : errors), model);
        if (!more) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        return PAGE;
    }

    /** @return how many candidates must stand */
    private int choices(RenewalFacts facts, Model model) {
        var number = facts.state().number();
        var people = new LinkedHashMap<String, String>();
        for (Member one : queries.eligible(number)) {
            people.put(one.code(), "%s（%d 年生）".formatted(one.name(), one.bornOn().getYear()));
        }
        var needed = queries.needed(number);
        model.addAttribute("people", people);
        model.addAttribute("seats", needed.seats().number());
        model.addAttribute("needed", needed.candidates());
        return needed.candidates();
    }
}
