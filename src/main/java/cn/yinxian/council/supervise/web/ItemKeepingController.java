package cn.yinxian.council.supervise.web;

import cn.yinxian.council.supervise.usecase.ItemQueries;
import cn.yinxian.council.supervise.usecase.ReassignItem;
import cn.yinxian.council.supervise.usecase.SupersedeItem;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Attempt;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.workflow.Cases;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
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

/** What the secretary of the council does to an open item: another lead, or none because a newer decision holds. */
@Controller
class ItemKeepingController {

    record LeadForm(@NotBlank @Size(max = 32) @Nullable String lead, @NotBlank @Size(max = 500) @Nullable String reason, long version) {}

    record SupersedeForm(@NotBlank @Size(max = 32) @Nullable String motion, long version) {

        CaseNumber number() {
            try {
                return CaseNumber.of(motion.strip());
            } catch (Missing unreadable) {
                throw Refused.because(Refusal.of("motion", "supervise.superseded", "没有这样的议题编号"));
            }
        }
    }

    private final Cases cases;
    private final ItemQueries queries;
    private final ItemViews views;
    private final ReassignItem reassign;
    private final SupersedeItem supersede;

    ItemKeepingController(Cases cases, ItemQueries queries, ItemViews views, ReassignItem reassign, SupersedeItem supersede) {
        this.cases = cases;
        this.queries = queries;
        this.views = views;
        this.reassign = reassign;
        this.supersede = supersede;
    }

    @GetMapping("/supervise-items/{caseNumber}/lead")
    String lead(@PathVariable String caseNumber, CurrentOfficial me, Model model) {
        model.addAttribute("form", new LeadForm("", "", shown(caseNumber, me, model)));
        return "council/item-lead";
    }

    @PostMapping("/supervise-items/{caseNumber}/lead")
    String reassign(
            @PathVariable String caseNumber, @Valid @ModelAttribute("form") LeadForm form, BindingResult errors, CurrentOfficial me,
            Model model, HttpServletResponse response, RedirectAttributes flash) {
        shown(caseNumber, me, model);
        var number = CaseNumber.of(caseNumber);
        if (Attempt.succeeds(errors, () -> reassign.reassign(
                new ReassignItem.Command(number, form.lead(), form.reason(), form.version(), me)))) {
            flash.addFlashAttribute("message", "已另定主办单位。");
            return "redirect:/supervise-items/" + number;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return "council/item-lead";
    }

    @GetMapping("/supervise-items/{caseNumber}/supersede")
    String newer(@PathVariable String caseNumber, CurrentOfficial me, Model model) {
        model.addAttribute("form", new SupersedeForm("", shown(caseNumber, me, model)));
        return "council/item-supersede";
    }

    @PostMapping("/supervise-items/{caseNumber}/supersede")
    String supersede(
            @PathVariable String caseNumber, @Valid @ModelAttribute("form") SupersedeForm form, BindingResult errors, CurrentOfficial me,
            Model model, HttpServletResponse response, RedirectAttributes flash) {
        shown(caseNumber, me, model);
        var number = CaseNumber.of(caseNumber);
        if (Attempt.succeeds(errors, () -> supersede.supersede(
                new SupersedeItem.Command(number, form.number(), form.version(), me)))) {
            flash.addFlashAttribute("message", "本事项已被新决定取代，不再办理。");
            return "redirect:/supervise-items/" + number;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return "council/item-supersede";
    }

    /** @return version of the item; {@link Missing} for anybody but the council's secretary */
    private long shown(String caseNumber, CurrentOfficial me, Model model) {
        var number = cases.require(CaseNumber.of(caseNumber), me).number();
        if (!queries.keeps(number, me)) {
            throw new Missing();
        }
        var view = views.of(number);
        model.addAttribute("view", view);
        model.addAttribute("units", reassign.leads(number));
        return view.version();
    }
}
