package cn.yinxian.organisation.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.usecase.BrowseUnits;
import cn.yinxian.organisation.usecase.RenameUnit;
import cn.yinxian.shared.Attempt;
import cn.yinxian.shared.UnitCode;
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

/** Changes what a unit is called and how it signs. */
@Controller
class RenameUnitController {

    private final BrowseUnits units;
    private final RenameUnit renameUnit;

    RenameUnitController(BrowseUnits units, RenameUnit renameUnit) {
        this.units = units;
        this.renameUnit = renameUnit;
    }

    @GetMapping("/admin/units/{code}/rename")
    String show(@PathVariable String code, Model model) {
        model.addAttribute("form", RenameUnitForm.of(units.one(UnitCode.of(code)).unit()));
        return view(code, model);
    }

    @PostMapping("/admin/units/{code}/rename")
    String rename(
            @PathVariable String code, @Valid @ModelAttribute("form") RenameUnitForm form, BindingResult errors, CurrentOfficial me,
            Model model, HttpServletResponse response, RedirectAttributes flash) {
        var unit = units.one(UnitCode.of(code)).unit().code();
        if (Attempt.succeeds(errors, () ->
                renameUnit.rename(new RenameUnit.Command(unit, form.names(), form.hasCommittee(), form.version(), me.id())))) {
            flash.addFlashAttribute("message", "已保存单位“" + form.names().name() + "”的名称和落款。");
            return "redirect:/admin/units/" + unit;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return view(code, model);
    }

    private String view(String code, Model model) {
        model.addAttribute("page", UnitPage.of(units.one(UnitCode.of(code))));
        return "organisation/unit-rename";
    }
}
