package cn.yinxian.publicity.usecase;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Figures;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.Units;
import cn.yinxian.publicity.PublicItem;
import cn.yinxian.publicity.PublicityView;
import cn.yinxian.publicity.model.NewObjection.ClueRule;
import cn.yinxian.publicity.model.ObjectionState;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the city has fixed about objections, and who keeps out of looking into one (回避). */
@Component
class ObjectionRules {

    private final Figures figures;
    private final Units units;

    ObjectionRules(Figures figures, Units units) {
        this.figures = figures;
        this.units = units;
    }

    ClueRule clues(LocalDate day) {
        return new ClueRule(
                figures.on("publicity.anonymousNeedsClue", day).asFlag(), figures.on("publicity.clueLetters", day).asInt());
    }

    int mostOpen(LocalDate day) {
        return figures.on("publicity.maxOpenObjections", day).asInt();
    }

    /**
     * Who looks into an objection against an item, and where that case belongs: whose own thing is shown does not look into what is
     * said against it, the city does, and the place does not read it.
     */
    Investigators investigators(PublicityView publicity, PublicItem item) {
        var city = units.city();
        boolean ownThing = publicity.place().equals(item.unit()) && !city.code().equals(item.unit());
        return ownThing
                ? new Investigators(city, CandidateGroup.of(Role.CITY_CLERK, city.code()))
                : new Investigators(units.require(publicity.place()), publicity.clerk());
    }

    /** Why this official keeps out of it, as one sentence; computed from their posts, not remembered. */
    Optional<String> concern(ObjectionState objection, PublicItem item, CurrentOfficial by) {
        if (by.id().equals(objection.objector().id())) {
            return Optional.of("这件异议是您本人提出的，应当回避，请转办给其他承办人");
        }
        var unit = item.unit();
        boolean ownUnit = unit != null && !unit.equals(units.city().code()) && by.posts().stream().anyMatch(post -> post.place().equals(unit.value()));
        return ownUnit ? Optional.of("您在被反映的单位（%s）任职，应当回避，请转办给其他承办人".formatted(item.unitName())) : Optional.empty();
    }

    /** @throws Refused if it concerns this official */
    void requireUnconcerned(ObjectionState objection, PublicItem item, CurrentOfficial by) {
        concern(objection, item, by).ifPresent(sentence -> {
            throw Refused.because(Refusal.of("", "publicity.recusal", sentence));
        });
    }
}
