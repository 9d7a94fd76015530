package cn.yinxian.council.body.web;

import cn.yinxian.council.body.usecase.OverviewCouncils;
import cn.yinxian.council.body.usecase.PromptDistrict;
import cn.yinxian.council.body.usecase.SetUpCouncil;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.UnitCode;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
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

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日", Locale.CHINA);

    /**
     * @param rule the 发文字号 of the rule in force; null without one
     * @param met the day of this half-year's last meeting; null without one
     */
    public record Line(
            String place, String name, boolean stands, int members, @Nullable String rule, @Nullable String met, boolean own,
            boolean promptable) {

        static Line of(OverviewCouncils.Place place) {
            var council = place.council();
            return new Line(
                    place.unit().code().value(), place.unit().name(), council.isPresent(),
                    council.map(one -> one.members().size()).orElse(0),
                    council.map(one -> one.rule()).map(rule -> rule.docNumber()).orElse(null),
                    place.met().map(DAY::format).orElse(null), place.own(), place.promptable());
        }
    }

    private final OverviewCouncils overview;
    private final SetUpCouncil setUp;
    private final PromptDistrict prompt;

    CouncilListController(OverviewCouncils overview, SetUpCouncil setUp, PromptDistrict prompt) {
        this.overview = overview;
        this.setUp = setUp;
        this.prompt = prompt;
    }

    @GetMapping("/councils")
    String list(CurrentOfficial me, Model model) {
        List<Line> lines = overview.places(me).stream().map(Line::of).toList();
        model.addAttribute("lines", lines);
        model.addAttribute("standing", lines.stream().filter(Line::stands).count());
        model.addAttribute("met", lines.stream().filter(line -> line.met() != null).count());
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
