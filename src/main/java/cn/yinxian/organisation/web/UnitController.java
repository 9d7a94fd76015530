package cn.yinxian.organisation.web;

import cn.yinxian.organisation.usecase.BrowseUnits;
import cn.yinxian.shared.UnitCode;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** 单位: the tree, one level a page. */
@Controller
class UnitController {

    /** @param text what was searched for; empty: nothing */
    public record Search(String text, List<UnitPage.Line> found) {}

    private final BrowseUnits units;

    UnitController(BrowseUnits units) {
        this.units = units;
    }

    @GetMapping("/admin/units")
    String start(@RequestParam(defaultValue = "") String text, Model model) {
        if (!text.isBlank()) {
            model.addAttribute("page", new Search(text.strip(), units.search(text.strip()).stream().map(UnitPage.Line::of).toList()));
            return "organisation/unit-search";
        }
        return units.city().map(city -> show(city.code().value(), model)).orElse("organisation/no-units");
    }

    @GetMapping("/admin/units/{code}")
    String show(@PathVariable String code, Model model) {
        model.addAttribute("page", UnitPage.of(units.one(UnitCode.of(code))));
        return "organisation/unit";
    }
}
