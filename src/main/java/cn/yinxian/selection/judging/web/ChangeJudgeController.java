package cn.yinxian.selection.judging.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.selection.judging.model.JudgeProfile;
import cn.yinxian.selection.judging.usecase.JudgingProgress;
import cn.yinxian.selection.judging.usecase.RecuseJudge;
import cn.yinxian.selection.judging.usecase.ReplaceJudge;
import cn.yinxian.shared.Attempt;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
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

/** 更换评委, and a recusal that is found while judges score. */
@Controller
class ChangeJudgeController {

    private static final String PAGE = "selection/change-judge";

    record ReplaceForm(@Size(max = 32) @Nullable String substitute, @NotBlank @Size(max = 300) @Nullable String reason) {}

    record FoundRecusalForm(@NotBlank @Size(max = 10) @Nullable String code, @NotBlank @Size(max = 300) @Nullable String why) {}

    private final ReplaceJudge replace;
    private final RecuseJudge recuse;
    private final JudgingProgress progress;
    private final JudgingDoor door;

    ChangeJudgeController(ReplaceJudge replace, RecuseJudge recuse, JudgingProgress progress, JudgingDoor door) {
        this.replace = replace;
        this.recuse = recuse;
        this.progress = progress;
        this.door = door;
    }

    @GetMapping("/selections/{caseNumber}/judges/{seat}")
    String show(@PathVariable String caseNumber, @PathVariable int seat, CurrentOfficial me, Model model) {
        fill(door.requireClerk(caseNumber, me), seat, model);
        model.addAttribute("form", new ReplaceForm("", ""));
        model.addAttribute("found", new FoundRecusalForm("", ""));
        return PAGE;
    }

    @PostMapping("/selections/{caseNumber}/judges/{seat}/replacement")
    String replace(
            @PathVariable String caseNumber, @PathVariable int seat, @Valid @ModelAttribute("form") ReplaceForm form, BindingResult errors,
            CurrentOfficial me, Model model, HttpServletResponse response, RedirectAttributes flash) {
        var round = door.requireClerk(caseNumber, me);
        if (Attempt.succeeds(errors, () -> replace.replace(new ReplaceJudge.Command(
                round, seat, Objects.requireNonNullElse(form.substitute(), ""), Objects.requireNonNull(form.reason()), me)))) {
            flash.addFlashAttribute("message", "评委已经更换，原评委的评分作废。");
            return "redirect:/selections/" + round + "/judges";
        }
        model.addAttribute("found", new FoundRecusalForm("", ""));
        return again(round, seat, model, response);
    }

    @PostMapping("/selections/{caseNumber}/judges/{seat}/recusal")
    String recuse(
            @PathVariable String caseNumber, @PathVariable int seat, @Valid @ModelAttribute("found") FoundRecusalForm form, BindingResult errors,
            CurrentOfficial me, Model model, HttpServletResponse response, RedirectAttributes flash) {
        var round = door.requireClerk(caseNumber, me);
        if (Attempt.succeeds(errors, () -> recuse.find(round, seat, Objects.requireNonNull(form.code()), Objects.requireNonNull(form.why()), me))) {
            flash.addFlashAttribute("message", "回避已经登记，该评委对这个项目的评分作废。");
            return "redirect:/selections/" + round + "/judges";
        }
        model.addAttribute("form", new ReplaceForm("", ""));
        return again(round, seat, model, response);
    }

    private String again(CaseNumber round, int seat, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        fill(round, seat, model);
        return PAGE;
    }

    private void fill(CaseNumber round, int seat, Model model) {
        var now = progress.of(round);
        var page = JudgingPage.of(now);
        var line = page.seats().stream().filter(one -> one.number() == seat && one.mayChange()).findFirst().orElseThrow(Missing::new);
        var substitutes = new LinkedHashMap<String, String>();
        for (JudgeProfile spare : now.spare()) {
            substitutes.put(spare.id().value(), spare.name());
        }
        var own = now.panel().entriesOf(now.parts().seat(seat).orElseThrow().judge());
        var codes = new LinkedHashMap<String, String>();
        now.parts().entries().stream().filter(entry -> own.contains(entry.entry())).forEach(entry -> codes.put(entry.code(), entry.code() + " " + entry.title()));
        model.addAttribute("page", page);
        model.addAttribute("seat", line);
        model.addAttribute("substitutes", substitutes);
        model.addAttribute("codes", codes);
    }
}
