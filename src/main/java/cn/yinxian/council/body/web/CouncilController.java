package cn.yinxian.council.body.web;

import cn.yinxian.attachment.AttachmentDownload;
import cn.yinxian.council.body.usecase.AdmitMember;
import cn.yinxian.council.body.usecase.BrowseCouncils;
import cn.yinxian.council.body.usecase.RuleFiles;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Unit;
import cn.yinxian.shared.Attempt;
import cn.yinxian.shared.UnitCode;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One council: who convenes it, its members, its rule; its secretary takes members in here. */
@Controller
class CouncilController {

    /** @param name what was looked for when the unit was found */
    record MemberForm(@NotBlank @Nullable String unit, @Size(max = 50) @Nullable String name, long version) {

        String sought() {
            return name == null ? "" : name;
        }
    }

    /** A unit that may be taken in. */
    public record Found(String code, String name) {

        static Found of(Unit unit) {
            return new Found(unit.code().value(), unit.name());
        }
    }

    private final BrowseCouncils browse;
    private final AdmitMember admit;
    private final RuleFiles files;

    CouncilController(BrowseCouncils browse, AdmitMember admit, RuleFiles files) {
        this.browse = browse;
        this.admit = admit;
        this.files = files;
    }

    @GetMapping("/councils/{code}")
    String show(
            @PathVariable String code, @RequestParam(required = false) @Size(max = 50) @Nullable String name, CurrentOfficial me,
            Model model) {
        var page = page(code, name == null ? "" : name, me, model);
        model.addAttribute("form", new MemberForm(null, name, page.version()));
        return "council/council";
    }

    @PostMapping("/councils/{code}/members")
    String admit(
            @PathVariable String code, @Valid @ModelAttribute("form") MemberForm form, BindingResult errors, CurrentOfficial me,
            Model model, HttpServletResponse response, RedirectAttributes flash) {
        var place = UnitCode.of(code);
        if (Attempt.succeeds(errors, () -> admit.admit(
                new AdmitMember.Command(place, UnitCode.of(form.unit()), form.version(), me)))) {
            flash.addFlashAttribute("message", "已列为成员单位。");
            return "redirect:/councils/" + place;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        page(code, form.sought(), me, model);
        return "council/council";
    }

    @GetMapping("/councils/{code}/rule/{file}")
    ResponseEntity<byte[]> rule(@PathVariable String code, @PathVariable long file, CurrentOfficial me) {
        return AttachmentDownload.of(files.open(UnitCode.of(code), file, me));
    }

    private CouncilPage page(String code, String name, CurrentOfficial me, Model model) {
        var place = UnitCode.of(code);
        var page = CouncilPage.of(browse.open(place, me));
        boolean seeks = page.own() && !name.isBlank();
        model.addAttribute("page", page);
        model.addAttribute("sought", name);
        model.addAttribute("found", seeks ? browse.found(place, name, me).stream().map(Found::of).toList() : List.of());
        return page;
    }
}
