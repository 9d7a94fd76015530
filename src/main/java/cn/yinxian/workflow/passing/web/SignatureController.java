package cn.yinxian.workflow.passing.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Attempt;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.Cases;
import cn.yinxian.workflow.TaskRef;
import cn.yinxian.workflow.passing.RemoveSigner;
import cn.yinxian.workflow.passing.SignTask;
import cn.yinxian.workflow.passing.web.SignerForms.Removal;
import cn.yinxian.workflow.passing.web.SignerForms.Signature;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An added signer signs; and whoever added signers takes one out (减签). */
@Controller
class SignatureController {

    private final SignTask sign;
    private final RemoveSigner remove;
    private final ErrandPages pages;
    private final Cases cases;

    SignatureController(SignTask sign, RemoveSigner remove, ErrandPages pages, Cases cases) {
        this.sign = sign;
        this.remove = remove;
        this.pages = pages;
        this.cases = cases;
    }

    @GetMapping("/tasks/{taskId}/signature")
    String show(@PathVariable String taskId, CurrentOfficial me, Model model) {
        model.addAttribute("form", new Signature(null, ""));
        return view(TaskRef.of(taskId), me, model);
    }

    @PostMapping("/tasks/{taskId}/signature")
    String sign(
            @PathVariable String taskId, @Valid @ModelAttribute("form") Signature form, BindingResult errors, CurrentOfficial me,
            Model model, HttpServletResponse response, RedirectAttributes flash) {
        var task = TaskRef.of(taskId);
        if (Attempt.succeeds(errors, () -> sign.sign(task, form.verdict() == Verdict.AGREE, form.opinion(), me))) {
            flash.addFlashAttribute("message", "已签署。");
            return "redirect:/inbox";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return view(task, me, model);
    }

    private String view(TaskRef task, CurrentOfficial me, Model model) {
        pages.show(task, true, me, model);
        model.addAttribute("verdicts", AddSignersController.verdicts());
        return "workflow/passing/signature";
    }

    @GetMapping("/cases/{caseNumber}/remove-signer")
    String showRemoval(@PathVariable String caseNumber, CurrentOfficial me, Model model) {
        model.addAttribute("form", new Removal("", ""));
        return viewRemoval(CaseNumber.of(caseNumber), me, model);
    }

    @PostMapping("/cases/{caseNumber}/remove-signer")
    String remove(
            @PathVariable String caseNumber, @Valid @ModelAttribute("form") Removal form, BindingResult errors, CurrentOfficial me,
            Model model, HttpServletResponse response, RedirectAttributes flash) {
        var number = CaseNumber.of(caseNumber);
        if (Attempt.succeeds(errors, () -> remove.remove(number, form.signer(), form.reason(), me))) {
            flash.addFlashAttribute("message", "已减签。");
            return "redirect:/cases/" + number;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return viewRemoval(number, me, model);
    }

    private String viewRemoval(CaseNumber number, CurrentOfficial me, Model model) {
        model.addAttribute("file", cases.require(number, me));
        model.addAttribute("signers", remove.removable(number, me));
        return "workflow/passing/remove-signer";
    }
}
