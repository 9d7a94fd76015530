package cn.yinxian.organisation.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Unit;
import cn.yinxian.organisation.usecase.BrowseUnits;
import cn.yinxian.organisation.usecase.EndUnit;
import cn.yinxian.shared.Attempt;
import cn.yinxian.shared.UnitCode;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Ends a unit for good, naming who takes over. */
@Controller
class EndUnitController {

    public record Page(UnitPage unit, Map<String, String> successors) {}

    private final BrowseUnits units;
    private final UnitChoices choices;
    private final EndUnit endUnit;

    EndUnitController(BrowseUnits units, UnitChoices choices, EndUnit endUnit) {
        this.units = units;
        this.choices = choices;
        this.endUnit = endUnit;
    }

    @GetMapping("/admin/units/{code}/end")
    String show(@PathVariable String code, Model model) {
        Unit unit = units.one(UnitCode.of(code)).unit().unit();
        model.addAttribute("form", new EndUnitForm("", false, unit.version()));
        return view(unit.code(), model);
    }

    @PostMapping("/admin/units/{code}/end")
    String end(
            @PathVariable String code, @Valid @ModelAttribute("form") EndUnitForm form, BindingResult errors, CurrentOfficial me,
            Model model, HttpServletResponse response, RedirectAttributes flash) {
        Unit unit = units.one(UnitCode.of(code)).unit().unit();
        if (Attempt.succeeds(errors, () -> endUnit.end(
                new EndUnit.Command(unit.code(), choices.chosen("successor", form.successor()), form.version(), me.id())))) {
            flash.addFlashAttribute("message", "已撤销单位“" + unit.name() + "”。");
            return "redirect:/admin/units/" + unit.code();
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return view(unit.code(), model);
    }

    private String view(UnitCode code, Model model) {
        var entry = units.one(code);
        model.addAttribute("page", new Page(UnitPage.of(entry), choices.outside(entry.unit().unit())));
        return "organisation/unit-end";
    }
}
