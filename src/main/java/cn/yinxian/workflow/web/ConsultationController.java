package cn.yinxian.workflow.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Attempt;
import cn.yinxian.workflow.CaseViews;
import cn.yinxian.workflow.Cases;
import cn.yinxian.workflow.consulting.AnswerQuestion;
import cn.yinxian.workflow.consulting.Consultations;
import cn.yinxian.workflow.consulting.WithdrawQuestion;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What somebody asks me about: answered here. */
@Controller
class ConsultationController {

    record AnswerForm(@NotBlank @Size(max = 1000) String answer) {}

    private final Consultations consultations;
    private final AnswerQuestion answerQuestion;
    private final WithdrawQuestion withdraw;
    private final Cases cases;
    private final CaseViews views;

    ConsultationController(
            Consultations consultations, AnswerQuestion answerQuestion, WithdrawQuestion withdraw, Cases cases, CaseViews views) {
        this.consultations = consultations;
        this.answerQuestion = answerQuestion;
        this.withdraw = withdraw;
        this.cases = cases;
        this.views = views;
    }

    @GetMapping("/consultations/{id}")
    String show(@PathVariable long id, CurrentOfficial me, Model model) {
        model.addAttribute("form", new AnswerForm(""));
        return view(id, me, model);
    }

    @PostMapping("/consultations/{id}")
    String answer(
            @PathVariable long id, @Valid @ModelAttribute("form") AnswerForm form, BindingResult errors, CurrentOfficial me, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        if (Attempt.succeeds(errors, () -> answerQuestion.answer(id, form.answer().strip(), me))) {
            flash.addFlashAttribute("message", "您的答复已送交征求人。");
            return "redirect:/inbox/reading";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return view(id, me, model);
    }

    @PostMapping("/consultations/{id}/withdraw")
    String withdraw(@PathVariable long id, CurrentOfficial me, RedirectAttributes flash) {
        var task = withdraw.withdraw(id, me);
        flash.addFlashAttribute("message", "这次征求已撤销，已有的答复仍保留。");
        return "redirect:/tasks/" + task + "/consult";
    }

    private String view(long id, CurrentOfficial me, Model model) {
        var question = consultations.asked(id, me);
        model.addAttribute("question", question);
        model.addAttribute("file", views.of(cases.require(question.caseNumber(), me)));
        return "workflow/consultation";
    }
}
