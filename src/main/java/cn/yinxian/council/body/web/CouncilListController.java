package cn.yinxian.council.body.web;

import cn.yinxian.council.body.usecase.BrowseCouncils;
import cn.yinxian.council.body.usecase.PromptDistrict;
import cn.yinxian.council.body.usecase.SetUpCouncil;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.UnitCode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 协调议事会议一览: which of the city and its districts have a council and a rule. */
@Controller
class CouncilListController {

    /** @param rule the 发文字号 of the rule in force; null without one */
    public record Line(String place, String name, boolean stands, int members, @Nullable String rule, boolean own, boolean promptable) {

        static Line of(BrowseCouncils.Place place) {
            var council = place.council();
            return new Line(
                    place.unit().code().value(), place.unit().name(), council.isPresent(),
                    council.map(one -> one.members().size()).orElse(0),
                    council.map(one -> one.rule()).map(rule -> rule.docNumber()).orElse(null), place.own(), place.promptable());
        }
    }

    private final BrowseCouncils browse;
    private final SetUpCouncil setUp;
    private final PromptDistrict prompt;

    CouncilListController(BrowseCouncils browse, SetUpCouncil setUp, PromptDistrict prompt) {
        this.browse = browse;
        this.setUp = setUp;
        this.prompt = prompt;
    }

    @GetMapping("/councils")
    String list(CurrentOfficial me, Model model) {
        List<Line> lines = browse.places(me).stream().map(Line::of).toList();
        model.addAttribute("lines", lines);
        model.addAttribute("standing", lines.stream().filter(Line::stands).count());
        model.addAttribute("ruled", lines.stream().filter(line -> line.rule() != null).count());
        return "council/councils";
    }

    @PostMapping("/councils/{code}")
    String setUp(@PathVariable String code, CurrentOfficial me, RedirectAttributes flash) {
        var place = UnitCode.of(code);
        try {
            setUp.setUp(place, me);
            flash.addFlashAttribute("message", "已设立协调议事会议。请添加成员单位，并登记会议制度。");
        } catch (Refused stands) {
            flash.addFlashAttribute("warning", stands.getMessage());
        }
        return "redirect:/councils/" + place;
    }

    @PostMapping("/councils/{code}/prompt")
    String prompt(@PathVariable String code, CurrentOfficial me, RedirectAttributes flash) {
        try {
            prompt.prompt(UnitCode.of(code), me);
            flash.addFlashAttribute("message", "已提醒该区县的协调议事会议秘书、经办人和分管领导。");
        } catch (Refused told) {
            flash.addFlashAttribute("warning", told.getMessage());
        }
        return "redirect:/councils";
    }
}
