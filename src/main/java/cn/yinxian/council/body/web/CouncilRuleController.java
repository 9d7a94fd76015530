package cn.yinxian.council.body.web;

import cn.yinxian.attachment.UploadedFile;
import cn.yinxian.council.body.AdoptedRule;
import cn.yinxian.council.body.usecase.BrowseCouncils;
import cn.yinxian.council.body.usecase.EnterRule;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Attempt;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.UnitCode;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 登记会议制度. */
@Controller
class CouncilRuleController {

    record RuleForm(
            @NotBlank @Size(max = 150) @Nullable String title,
            @NotBlank @Size(max = 50) @Nullable String docNumber,
            @NotNull @Nullable LocalDate adoptedOn,
            @Nullable MultipartFile document,
            long version) {

        EnterRule.Command command(UnitCode place, CurrentOfficial me) {
            var rule = new AdoptedRule(
                    Objects.requireNonNull(title).strip(), Objects.requireNonNull(docNumber).strip(), Objects.requireNonNull(adoptedOn));
            return new EnterRule.Command(place, rule, UploadedFile.chosen(document), version, me);
        }
    }

    private final BrowseCouncils browse;
    private final EnterRule enter;

    CouncilRuleController(BrowseCouncils browse, EnterRule enter) {
        this.browse = browse;
        this.enter = enter;
    }

    @GetMapping("/councils/{code}/rule")
    String show(@PathVariable String code, CurrentOfficial me, Model model) {
        var page = page(code, me, model);
        model.addAttribute("form", new RuleForm(page.name() + "制度", null, null, null, page.version()));
        return "council/rule";
    }

    @PostMapping("/councils/{code}/rule")
    String enter(
            @PathVariable String code, @Valid @ModelAttribute("form") RuleForm form, BindingResult errors, CurrentOfficial me,
            Model model, HttpServletResponse response, RedirectAttributes flash) {
        var place = UnitCode.of(code);
        if (Attempt.succeeds(errors, () -> enter.enter(form.command(place, me)))) {
            flash.addFlashAttribute("message", "会议制度已登记。");
            return "redirect:/councils/" + place;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        page(code, me, model);
        return "council/rule";
    }

    private CouncilPage page(String code, CurrentOfficial me, Model model) {
        var opened = browse.open(UnitCode.of(code), me);
        if (!opened.own()) {
            throw new Missing();
        }
        var page = CouncilPage.of(opened);
        model.addAttribute("page", page);
        return page;
    }
}
