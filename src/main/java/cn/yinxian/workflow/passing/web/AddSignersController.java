package cn.yinxian.workflow.passing.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Attempt;
import cn.yinxian.workflow.TaskRef;
import cn.yinxian.workflow.TaskVerb;
import cn.yinxian.workflow.passing.AddSignersAfter;
import cn.yinxian.workflow.passing.AddSignersBefore;
import cn.yinxian.workflow.passing.web.SignerForms.After;
import cn.yinxian.workflow.passing.web.SignerForms.Before;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.Map;
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

/** 前加签 and 后加签: who signs, in which order, and what they should look at. */
@Controller
class AddSignersController {

    private static final String BEFORE = "workflow/passing/add-signers-before";
    private static final String AFTER = "workflow/passing/add-signers-after";

    private final AddSignersBefore before;
    private final AddSignersAfter after;
    private final PassingPages pages;

    AddSignersController(AddSignersBefore before, AddSignersAfter after, PassingPages pages) {
        this.before = before;
        this.after = after;
        this.pages = pages;
    }

    @GetMapping("/tasks/{taskId}/add-signers-before")
    String showBefore(@PathVariable String taskId, @RequestParam(required = false) @Nullable String name, CurrentOfficial me, Model model) {
        model.addAttribute("form", Before.empty(name));
        return view(BEFORE, taskId, before, name, me, model);
    }

    @PostMapping("/tasks/{taskId}/add-signers-before")
    String addBefore(
            @PathVariable String taskId, @Valid @ModelAttribute("form") Before form, BindingResult errors, CurrentOfficial me, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        if (Attempt.succeeds(errors, () -> before.add(TaskRef.of(taskId), form.signers(), form.request(), me))) {
            flash.addFlashAttribute("message", "已请人前加签，签完以后这件事项回到您的待办，由您决定。");
            return "redirect:/inbox";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return view(BEFORE, taskId, before, form.name(), me, model);
    }

    @GetMapping("/tasks/{taskId}/add-signers-after")
    String showAfter(@PathVariable String taskId, @RequestParam(required = false) @Nullable String name, CurrentOfficial me, Model model) {
        model.addAttribute("form", new After(name, null, "", "", "", "", ""));
        return view(AFTER, taskId, after, name, me, model);
    }

    @PostMapping("/tasks/{taskId}/add-signers-after")
    String addAfter(
            @PathVariable String taskId, @Valid @ModelAttribute("form") After form, BindingResult errors, CurrentOfficial me, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        if (Attempt.succeeds(errors, () -> after.add(new AddSignersAfter.Command(
                TaskRef.of(taskId), form.verdict(), form.opinion(), form.signers(), form.request(), me)))) {
            flash.addFlashAttribute("message", "您的意见已保存，已请人后加签。签完以后这件事项回到您的待办，由您办结本环节。");
            return "redirect:/inbox";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return view(AFTER, taskId, after, form.name(), me, model);
    }

    private String view(String page, String taskId, TaskVerb verb, @Nullable String name, CurrentOfficial me, Model model) {
        pages.showWithPeople(TaskRef.of(taskId), verb, name, me, model);
        model.addAttribute("verdicts", verdicts());
        return page;
    }

    /** 退回 is not among them: what goes back to the applicant needs nobody's signature. */
    static Map<String, String> verdicts() {
        var verdicts = new LinkedHashMap<String, String>();
        verdicts.put("AGREE", "同意");
        verdicts.put("REFUSE", "不同意");
        return verdicts;
    }
}
