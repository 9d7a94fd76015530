package cn.yinxian.workflow.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Attempt;
import cn.yinxian.workflow.phrasing.OwnPhrases;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 常用意见: each official's own sentences, offered under every opinion. */
@Controller
class PhrasesController {

    private static final String PAGE = "redirect:/account/phrases";

    record PhraseForm(@NotBlank @Size(max = OwnPhrases.LENGTH) String text) {}

    /** @param go {@code up} or {@code remove} */
    record ChangeForm(@Nullable String phrase, @Nullable String go) {}

    private final OwnPhrases phrases;

    PhrasesController(OwnPhrases phrases) {
        this.phrases = phrases;
    }

    @GetMapping("/account/phrases")
    String show(CurrentOfficial me, Model model) {
        model.addAttribute("form", new PhraseForm(""));
        return view(me, model);
    }

    @PostMapping("/account/phrases")
    String add(
            @Valid @ModelAttribute("form") PhraseForm form, BindingResult errors, CurrentOfficial me, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        if (Attempt.succeeds(errors, () -> phrases.add(form.text().strip(), me))) {
            flash.addFlashAttribute("message", "已加入常用意见。");
            return PAGE;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return view(me, model);
    }

    @PostMapping("/account/phrases/change")
    String change(@ModelAttribute("change") ChangeForm change, CurrentOfficial me, RedirectAttributes flash) {
        String phrase = change.phrase() == null ? "" : change.phrase();
        if ("up".equals(change.go())) {
            phrases.moveUp(phrase, me);
            flash.addFlashAttribute("message", "已上移。");
        } else {
            phrases.remove(phrase, me);
            flash.addFlashAttribute("message", "已删去。");
        }
        return PAGE;
    }

    private String view(CurrentOfficial me, Model model) {
        model.addAttribute("own", phrases.of(me));
        return "workflow/phrases";
    }
}
