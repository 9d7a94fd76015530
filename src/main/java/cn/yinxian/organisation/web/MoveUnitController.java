package cn.yinxian.organisation.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Unit;
import cn.yinxian.organisation.usecase.BrowseUnits;
import cn.yinxian.organisation.usecase.MoveUnit;
import cn.yinxian.shared.Attempt;
import cn.yinxian.shared.UnitCode;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Puts a unit under other parents, after saying what that does. */
@Controller
class MoveUnitController {

    /** @param below how many units move along */
    public record Page(UnitPage unit, int below, Map<String, String> parents) {}

    private final BrowseUnits units;
    private final UnitChoices choices;
    private final MoveUnit moveUnit;

    MoveUnitController(BrowseUnits units, UnitChoices choices, MoveUnit moveUnit) {
        this.units = units;
        this.choices = choices;
        this.moveUnit = moveUnit;
    }

    @GetMapping("/admin/units/{code}/move")
    String show(@PathVariable String code, Model model) {
        Unit unit = units.one(UnitCode.of(code)).unit().unit();
        model.addAttribute("form", new MoveUnitForm(
                Objects.toString(unit.parent(), ""), Objects.toString(unit.partyParent(), ""), false, unit.version()));
        return view(unit.code(), model);
    }

    @PostMapping("/admin/units/{code}/move")
    String move(
            @PathVariable String code, @Valid @ModelAttribute("form") MoveUnitForm form, BindingResult errors, CurrentOfficial me,
            Model model, HttpServletResponse response, RedirectAttributes flash) {
        Unit unit = units.one(UnitCode.of(code)).unit().unit();
        if (Attempt.succeeds(errors, () -> moveUnit.move(new MoveUnit.Command(
                unit.code(), choices.required("parent", form.parent()), choices.required("partyParent", form.partyParent()),
                form.version(), me.id())))) {
            flash.addFlashAttribute("message", "已移动单位“" + unit.name() + "”，各级工作人员的查看范围随即改变。");
            return "redirect:/admin/units/" + unit.code();
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return view(unit.code(), model);
    }

    private String view(UnitCode code, Model model) {
        var entry = units.one(code);
        model.addAttribute("page", new Page(UnitPage.of(entry), units.below(code), choices.outside(entry.unit().unit())));
        return "organisation/unit-move";
    }
}
