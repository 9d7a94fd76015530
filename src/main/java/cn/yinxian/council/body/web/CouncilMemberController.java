package cn.yinxian.council.body.web;

import cn.yinxian.council.body.usecase.BrowseCouncils;
import cn.yinxian.council.body.usecase.NameLiaison;
import cn.yinxian.council.body.usecase.ReleaseMember;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Official;
import cn.yinxian.shared.Attempt;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.UnitCode;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
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

/** One 成员单位: its 联络员, and its leaving. */
@Controller
class CouncilMemberController {

    record LiaisonForm(@NotBlank @Nullable String liaison, long version) {}

    private final BrowseCouncils browse;
    private final NameLiaison nameLiaison;
    private final ReleaseMember release;

    CouncilMemberController(BrowseCouncils browse, NameLiaison nameLiaison, ReleaseMember release) {
        this.browse = browse;
        this.nameLiaison = nameLiaison;
        this.release = release;
    }

    @GetMapping("/councils/{code}/members/{unit}")
    String show(@PathVariable String code, @PathVariable String unit, CurrentOfficial me, Model model) {
        var opened = page(code, unit, me, model);
        var liaison = opened.member().liaison();
        model.addAttribute("form", new LiaisonForm(liaison == null ? null : liaison.value(), opened.council().version()));
        return "council/member";
    }

    @PostMapping("/councils/{code}/members/{unit}")
    String name(
            @PathVariable String code, @PathVariable String unit, @Valid @ModelAttribute("form") LiaisonForm form, BindingResult errors,
            CurrentOfficial me, Model model, HttpServletResponse response, RedirectAttributes flash) {
        var place = UnitCode.of(code);
        if (Attempt.succeeds(errors, () -> nameLiaison.name(new NameLiaison.Command(
                place, UnitCode.of(unit), OfficialId.of(form.liaison()), form.version(), me)))) {
            flash.addFlashAttribute("message", "联络员已确定，并已通知本人。");
            return "redirect:/councils/" + place;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        page(code, unit, me, model);
        return "council/member";
    }

    @PostMapping("/councils/{code}/members/{unit}/release")
    String release(
            @PathVariable String code, @PathVariable String unit, @RequestParam(defaultValue = "-1") long version, CurrentOfficial me,
            RedirectAttributes flash) {
        var place = UnitCode.of(code);
        release.release(new ReleaseMember.Command(place, UnitCode.of(unit), version, me));
        flash.addFlashAttribute("message", "该单位不再是成员单位；已经交办的事项继续由其办结。");
        return "redirect:/councils/" + place;
    }

    private BrowseCouncils.OpenedMember page(String code, String unit, CurrentOfficial me, Model model) {
        var opened = browse.member(UnitCode.of(code), UnitCode.of(unit), me);
        model.addAttribute("place", opened.council().place().value());
        model.addAttribute("council", opened.council().name());
        model.addAttribute("unit", opened.member().unit().value());
        model.addAttribute("name", opened.member().name());
        model.addAttribute("choices", opened.choice().stream().collect(Collectors.toMap(
                official -> official.id().value(), Official::name, (first, second) -> first, LinkedHashMap::new)));
        return opened;
    }
}
