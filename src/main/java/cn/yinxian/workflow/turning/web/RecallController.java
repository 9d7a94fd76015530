package cn.yinxian.workflow.turning.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Attempt;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.workflow.CaseFile;
import cn.yinxian.workflow.CaseViews;
import cn.yinxian.workflow.Cases;
import cn.yinxian.workflow.turning.RecallStep;
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

/** 取回: a page that says what comes back, and asks for the reason. */
@Controller
class RecallController {

    record RecallForm(@NotBlank @Size(max = 300) String reason) {}

    private final RecallStep recall;
    private final Cases cases;
    private final CaseViews views;

    RecallController(RecallStep recall, Cases cases, CaseViews views) {
        this.recall = recall;
        this.cases = cases;
        this.views = views;
    }

    @GetMapping("/cases/{caseNumber}/recall")
    String ask(@PathVariable String caseNumber, CurrentOfficial me, Model model) {
        model.addAttribute("form", new RecallForm(""));
        return view(cases.require(CaseNumber.of(caseNumber), me), me, model);
    }

    @PostMapping("/cases/{caseNumber}/recall")
    String recall(
            @PathVariable String caseNumber,
            @Valid @ModelAttribute("form") RecallForm form,
            BindingResult errors,
            CurrentOfficial me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var file = cases.require(CaseNumber.of(caseNumber), me);
        if (Attempt.succeeds(errors, () -> recall.recall(new RecallStep.Command(file.number(), form.reason().strip(), me)))) {
            flash.addFlashAttribute("message", "已取回，办件回到您办理的环节，请重新办理。");
            return "redirect:/inbox";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return view(file, me, model);
    }

    private String view(CaseFile file, CurrentOfficial me, Model model) {
        model.addAttribute("file", views.of(file));
        model.addAttribute("offer", recall.offerOf(file, me));
        return "workflow/recall";
    }
}
