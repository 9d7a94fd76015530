package cn.yinxian.workflow.passing.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Attempt;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.workflow.Cases;
import cn.yinxian.workflow.TaskRef;
import cn.yinxian.workflow.passing.ReassignTask;
import cn.yinxian.workflow.passing.Receivers;
import cn.yinxian.workflow.passing.StepsOfUnit;
import cn.yinxian.workflow.passing.StepsOfUnit.StepHeld;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
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

/** 改派: a leader says who does a step of the own unit. */
@Controller
class ReassignController {

    record ReassignForm(
            @NotNull @Size(max = 64) String step, @NotNull @Size(max = 100) String holder, @Nullable @Size(max = 50) String name,
            @NotBlank @Size(max = 32) String person, @NotBlank @Size(max = 500) String reason) {}

    private final ReassignTask reassign;
    private final StepsOfUnit steps;
    private final Receivers receivers;
    private final Cases cases;

    ReassignController(ReassignTask reassign, StepsOfUnit steps, Receivers receivers, Cases cases) {
        this.reassign = reassign;
        this.steps = steps;
        this.receivers = receivers;
        this.cases = cases;
    }

    @GetMapping("/cases/{caseNumber}/reassign")
    String show(
            @PathVariable String caseNumber, @RequestParam(required = false) @Nullable String step,
            @RequestParam(required = false) @Nullable String name, CurrentOfficial me, Model model) {
        var held = view(CaseNumber.of(caseNumber), step, name, me, model);
        model.addAttribute("form", held == null
                ? new ReassignForm("", "", name, "", "")
                : new ReassignForm(held.task(), held.holder(), name, "", ""));
        return "workflow/passing/reassign";
    }

    @PostMapping("/cases/{caseNumber}/reassign")
    String reassign(
            @PathVariable String caseNumber, @Valid @ModelAttribute("form") ReassignForm form, BindingResult errors, CurrentOfficial me,
            Model model, HttpServletResponse response, RedirectAttributes flash) {
        var number = cases.require(CaseNumber.of(caseNumber), me).number();
        if (Attempt.succeeds(errors, () -> reassign.reassign(
                new ReassignTask.Command(number, form.step(), form.holder(), form.person(), form.reason(), me)))) {
            flash.addFlashAttribute("message", "已改派，对方已收到通知。");
            return "redirect:/cases/" + number;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        view(number, form.step(), form.name(), me, model);
        return "workflow/passing/reassign";
    }

    /** @return the step that is given to somebody else: the one asked for, or the first */
    private @Nullable StepHeld view(CaseNumber number, @Nullable String step, @Nullable String name, CurrentOfficial me, Model model) {
        var file = cases.require(number, me);
        List<StepHeld> held = steps.of(file, me);
        var chosen = held.stream().filter(one -> one.task().equals(step)).findFirst().or(() -> held.stream().findFirst()).orElse(null);
        model.addAttribute("file", file);
        model.addAttribute("steps", held);
        model.addAttribute("closed", reassign.concerns(file, me) ? reassign.whyNot(file, me).orElse("") : "改派由承办单位的领导办理。");
        if (chosen != null) {
            model.addAttribute("chosen", chosen);
            model.addAttribute("choice", PersonChoice.of(
                    "/cases/" + number + "/reassign?step=" + chosen.task(), name,
                    receivers.offered(TaskRef.of(chosen.task()), name == null ? "" : name, me)));
        }
        return chosen;
    }
}
