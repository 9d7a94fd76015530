package cn.yinxian.council.meeting.web;

import cn.yinxian.council.meeting.model.MeetingStatus;
import cn.yinxian.council.meeting.model.Receipt;
import cn.yinxian.council.meeting.usecase.AnswerReceipt;
import cn.yinxian.council.meeting.usecase.MeetingQueries;
import cn.yinxian.council.meeting.usecase.MemberPeople;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Attempt;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.UnitCode;
import cn.yinxian.workflow.Cases;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 会议回执: a member unit says whether its head comes. */
@Controller
class ReceiptController {

    public record ReceiptForm(
            @NotBlank @Size(max = 32) String unit,
            @NotNull @Nullable Boolean coming,
            @Nullable @Size(max = 60) String person,
            @Nullable @Size(max = 500) String reason,
            @Nullable @Size(max = 1000) String opinion,
            long version) {

        static ReceiptForm of(UnitCode unit, @Nullable Receipt told) {
            return told == null
                    ? new ReceiptForm(unit.value(), null, "", "", "", 0)
                    : new ReceiptForm(unit.value(), told.coming(), told.person(), told.reason(), told.opinion(), told.version());
        }

        AnswerReceipt.Command command(CaseNumber meeting, CurrentOfficial me) {
            return new AnswerReceipt.Command(
                    meeting, UnitCode.of(unit), Objects.requireNonNull(coming), text(person), text(reason), text(opinion), version, me);
        }

        private static String text(@Nullable String typed) {
            return typed == null ? "" : typed;
        }
    }

    private final Cases cases;
    private final AnswerReceipt answer;
    private final MeetingQueries queries;
    private final MeetingViews views;

    ReceiptController(Cases cases, AnswerReceipt answer, MeetingQueries queries, MeetingViews views) {
        this.cases = cases;
        this.answer = answer;
        this.queries = queries;
        this.views = views;
    }

    @GetMapping("/council-meetings/{caseNumber}/receipt")
    String show(
            @PathVariable String caseNumber, @RequestParam(required = false) @Nullable String unit, CurrentOfficial me, Model model) {
        var number = CaseNumber.of(caseNumber);
        var own = view(number, me, model);
        String chosen = unit != null && own.containsKey(unit) ? unit : own.keySet().iterator().next();
        var code = UnitCode.of(chosen);
        var told = queries.receipts(number).stream().filter(one -> one.unit().equals(code)).findFirst();
        model.addAttribute("form", ReceiptForm.of(code, told.orElse(null)));
        model.addAttribute("unit", chosen);
        return "council/receipt";
    }

    @PostMapping("/council-meetings/{caseNumber}/receipt")
    String answer(
            @PathVariable String caseNumber, @Valid @ModelAttribute("form") ReceiptForm form, BindingResult errors, CurrentOfficial me,
            Model model, HttpServletResponse response, RedirectAttributes flash) {
        var number = CaseNumber.of(caseNumber);
        if (Attempt.succeeds(errors, () -> answer.answer(form.command(number, me)))) {
            flash.addFlashAttribute("message", "回执已填报，登记出席情况以前可以修改。");
            return "redirect:/council-meetings/" + number;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        var own = view(number, me, model);
        model.addAttribute("unit", form == null || !own.containsKey(form.unit()) ? own.keySet().iterator().next() : form.unit());
        return "council/receipt";
    }

    /** The member units for which the reader answers, by code; whoever answers for none finds no page. */
    private Map<String, String> view(CaseNumber number, CurrentOfficial me, Model model) {
        var facts = queries.facts(cases.require(number, me).number());
        var own = new LinkedHashMap<String, String>();
        MemberPeople.of(facts.council(), me).forEach(member -> own.put(member.unit().value(), member.name()));
        if (own.isEmpty()) {
            throw new Missing();
        }
        var choices = new LinkedHashMap<String, String>();
        choices.put("true", "出席");
        choices.put("false", "请假");
        model.addAttribute("units", own);
        model.addAttribute("choices", choices);
        model.addAttribute("view", views.of(facts, me));
        model.addAttribute("open", facts.state().status() == MeetingStatus.FROZEN && facts.state().attendance() == null);
        return own;
    }
}
