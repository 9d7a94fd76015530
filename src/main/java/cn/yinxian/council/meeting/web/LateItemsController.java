package cn.yinxian.council.meeting.web;

import cn.yinxian.council.meeting.model.MeetingStatus;
import cn.yinxian.council.meeting.usecase.AnswerLateItem;
import cn.yinxian.council.meeting.usecase.MeetingQueries;
import cn.yinxian.council.meeting.usecase.ProposeLateItem;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Attempt;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.workflow.Cases;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 临时议题: the secretary proposes, the convener lets in or not. */
@Controller
class LateItemsController {

    private static final String PAGE = "council/late-items";

    record ProposalForm(@NotBlank @Size(max = 32) String motion, long version) {}

    record AnswerForm(@NotNull @Nullable Integer item, @NotNull @Nullable Boolean accepted, long version) {}

    private final Cases cases;
    private final ProposeLateItem propose;
    private final AnswerLateItem answer;
    private final MeetingQueries queries;
    private final MeetingViews views;

    LateItemsController(Cases cases, ProposeLateItem propose, AnswerLateItem answer, MeetingQueries queries, MeetingViews views) {
        this.cases = cases;
        this.propose = propose;
        this.answer = answer;
        this.queries = queries;
        this.views = views;
    }

    @GetMapping("/council-meetings/{caseNumber}/late-items")
    String show(@PathVariable String caseNumber, CurrentOfficial me, Model model) {
        long version = view(CaseNumber.of(caseNumber), me, model);
        model.addAttribute("form", new ProposalForm("", version));
        return PAGE;
    }

    @PostMapping("/council-meetings/{caseNumber}/late-items")
    String propose(
            @PathVariable String caseNumber, @Valid @ModelAttribute("form") ProposalForm form, BindingResult errors, CurrentOfficial me,
            Model model, HttpServletResponse response, RedirectAttributes flash) {
        var number = CaseNumber.of(caseNumber);
        if (Attempt.succeeds(errors, () -> propose.propose(
                new ProposeLateItem.Command(number, CaseNumber.of(form.motion()), form.version(), me)))) {
            flash.addFlashAttribute("message", "已请召集人表态。");
            return "redirect:/council-meetings/" + number + "/late-items";
        }
        return again(number, me, model, response);
    }

    @PostMapping("/council-meetings/{caseNumber}/late-items/answer")
    String answer(
            @PathVariable String caseNumber, @Valid @ModelAttribute("answer") AnswerForm form, BindingResult errors, CurrentOfficial me,
            Model model, HttpServletResponse response, RedirectAttributes flash) {
        var number = CaseNumber.of(caseNumber);
        if (Attempt.succeeds(errors, () -> answer.answer(new AnswerLateItem.Command(
                number, Objects.requireNonNull(form.item()), Boolean.TRUE.equals(form.accepted()), form.version(), me)))) {
            flash.addFlashAttribute("message", Boolean.TRUE.equals(form.accepted()) ? "已列入议程，排在最后。" : "没有列入，该议题留待下次会议。");
            return "redirect:/council-meetings/" + number + "/late-items";
        }
        model.addAttribute("form", new ProposalForm("", 0));
        return again(number, me, model, response);
    }

    private String again(CaseNumber number, CurrentOfficial me, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        view(number, me, model);
        return PAGE;
    }

    /** For the secretary and the convener alone. @return version of the meeting */
    private long view(CaseNumber number, CurrentOfficial me, Model model) {
        var facts = queries.facts(cases.require(number, me).number());
        if (!facts.isOffice(me)) {
            throw new Missing();
        }
        boolean open = facts.state().status() == MeetingStatus.FROZEN;
        boolean proposes = open && me.isIn(facts.council().secretary());
        model.addAttribute("view", views.of(facts, me));
        model.addAttribute("open", open);
        model.addAttribute("convener", open && me.isIn(facts.council().convener()));
        model.addAttribute("proposes", proposes);
        model.addAttribute("ready", proposes ? AgendaChoices.of(queries.ready(facts.state().council())) : Map.of());
        return facts.state().version();
    }
}
