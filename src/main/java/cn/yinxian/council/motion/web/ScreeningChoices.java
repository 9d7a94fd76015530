package cn.yinxian.council.motion.web;

import cn.yinxian.council.motion.model.MotionState;
import cn.yinxian.council.motion.model.Screening;
import cn.yinxian.council.motion.model.UnitOpinion.OpinionSubject;
import cn.yinxian.council.motion.usecase.HeardUnits;
import cn.yinxian.council.motion.usecase.ScreeningPlaces;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the office chooses from when it screens a motion: only ways that lead somewhere. */
@Component
class ScreeningChoices {

    private final ScreeningPlaces places;
    private final MotionViews views;
    private final HeardUnits heard;
    private final MessageSource labels;

    ScreeningChoices(ScreeningPlaces places, MotionViews views, HeardUnits heard, MessageSource labels) {
        this.places = places;
        this.views = views;
        this.heard = heard;
        this.labels = labels;
    }

    void show(MotionState motion, Model model) {
        var paper = heard.paper(motion);
        var principals = new LinkedHashMap<String, String>();
        places.principals(motion).forEach(other -> principals.put(
                other.caseNumber().value(), other.paper().title() + "（" + other.caseNumber() + "）"));
        var units = new LinkedHashMap<String, String>();
        places.units(motion).forEach(unit -> units.put(unit.code().value(), unit.name()));
        var councils = new LinkedHashMap<String, String>();
        places.otherCouncils(motion).forEach(council -> councils.put(council.place().value(), council.name()));
        model.addAttribute("outcomes", outcomes(!principals.isEmpty(), councils.isEmpty() ? null : places.moveOf(motion)));
        model.addAttribute("principals", principals);
        model.addAttribute("units", units);
        model.addAttribute("councils", councils);
        model.addAttribute("points", ScreenForm.POINTS);
        model.addAttribute("advice", views.advice(paper));
        model.addAttribute("asksMoney", paper.facts().money() && !paper.hears(OpinionSubject.MONEY));
        model.addAttribute("asksPosts", paper.facts().posts() && !paper.hears(OpinionSubject.POSTS));
        model.addAttribute("asksUnits", paper.opinions().isEmpty());
        model.addAttribute("answered", paper.opinions().size() - motion.paper().opinions().size());
        model.addAttribute("phrases", List.of("要件齐备，列入议题建议。", "请先与有关单位协商一致后再报。", "请补充材料后再报。"));
    }

    private Map<String, String> outcomes(boolean others, @Nullable Screening move) {
        var outcomes = new LinkedHashMap<String, String>();
        for (var outcome : Screening.values()) {
            boolean moves = outcome == Screening.RAISE || outcome == Screening.PASS_DOWN;
            if (outcome == move || !moves && (others || outcome != Screening.MERGE)) {
                outcomes.put(outcome.name(), labels.getMessage("Screening." + outcome.name(), null, Locale.SIMPLIFIED_CHINESE));
            }
        }
        return outcomes;
    }
}
