package cn.yinxian.organisation.web;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.UnitKind;
import cn.yinxian.organisation.usecase.AddUnit;
import cn.yinxian.organisation.usecase.BrowseUnits;
import cn.yinxian.shared.Attempt;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Enters a unit; the first one is the city. */
@Controller
class AddUnitController {

    /** @param first whether nothing is there yet, so that the city is entered */
    public record Page(boolean first, List<UnitKind> kinds, Map<String, String> parents) {}

    private final BrowseUnits units;
    private final UnitChoices choices;
    private final AddUnit addUnit;

    AddUnitController(BrowseUnits units, UnitChoices choices, AddUnit addUnit) {
        this.units = units;
        this.choices = choices;
        this.addUnit = addUnit;
    }

    @GetMapping("/admin/units/new")
    String show(@RequestParam(required = false) @Nullable String parent, Model model) {
        boolean first = units.city().isEmpty();
        model.addAttribute("form", NewUnitForm.under(first ? null : parent == null ? "" : parent));
        return view(model);
    }

    @PostMapping("/admin/units/new")
    String add(
            @Valid @ModelAttribute("form") NewUnitForm form, BindingResult errors, CurrentOfficial me, Model model,
            HttpServletResponse response, RedirectAttributes flash) {
        if (Attempt.succeeds(errors, () -> addUnit.add(command(form, me)))) {
            flash.addFlashAttribute("message", "已新增单位“" + form.names().name() + "”。");
            return "redirect:/admin/units" + (form.kind() == UnitKind.CITY ? "" : "/" + form.parent());
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return view(model);
    }

    private AddUnit.Command command(NewUnitForm form, CurrentOfficial me) {
        return new AddUnit.Command(
                form.code(), form.kind(), form.names(), choices.chosen("parent", form.parent()),
                choices.chosen("partyParent", form.partyParent()), form.hasCommittee(), me.id());
    }

    private String view(Model model) {
        boolean first = units.city().isEmpty();
        var kinds = first ? List.of(UnitKind.CITY) : Arrays.stream(UnitKind.values()).filter(kind -> kind != UnitKind.CITY).toList();
        model.addAttribute("page", new Page(first, kinds, choices.all()));
        return "organisation/unit-new";
    }
}
