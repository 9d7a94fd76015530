package cn.yinxian.publicity.usecase;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Figures;
import cn.yinxian.publicity.PublicItem;
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

    ObjectionRules(Figures figures) {
        this.figures = figures;
    }

    ClueRule clues(LocalDate day) {
        return new ClueRule(
                figures.on("publicity.anonymousNeedsClue", day).asFlag(), figures.on("publicity.clueLetters", day).asInt());
    }

    int mostOpen(LocalDate day) {
        return figures.on("publicity.maxOpenObjections", day).asInt();
    }

    /** Why this official keeps out of it, as one sentence; computed from their posts, not remembered. */
    Optional<String> concern(ObjectionState objection, PublicItem item, CurrentOfficial by) {
        if (by.id().equals(objection.objector().id())) {
            return Optional.of("这件异议是您本人提出的，应当回避，请转办给其他承办人");
        }
        var unit = item.unit();
        boolean ownUnit = unit != null && by.posts().stream().anyMatch(post -> post.place().equals(unit.value()));
        return ownUnit ? Optional.of("您在被反映的单位（%s）任职，应当回避，请转办给其他承办人".formatted(item.unitName())) : Optional.empty();
    }

    /** @throws Refused if it concerns this official */
    void requireUnconcerned(ObjectionState objection, PublicItem item, CurrentOfficial by) {
        concern(objection, item, by).ifPresent(sentence -> {
            throw Refused.because(Refusal.of("", "publicity.recusal", sentence));
        });
    }
}
