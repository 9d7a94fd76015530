package cn.yinxian.selection.judging.usecase;

import cn.yinxian.selection.judging.model.Judging;
import cn.yinxian.selection.judging.model.ScoreScale;
import cn.yinxian.selection.round.Rounds;
import org.springframework.stereotype.Component;

/** The scale of a round: its criteria, frozen since it was published, and what was fixed with its judges. */
@Component
class JudgingScale {

    private final Rounds rounds;

    JudgingScale(Rounds rounds) {
        this.rounds = rounds;
    }

    ScoreScale of(Judging judging) {
        var parts = judging.parts();
        return new ScoreScale(
                rounds.require(parts.round()).criteria().stream()
                        .map(criterion -> new ScoreScale.Line(criterion.code(), criterion.name(), criterion.weight()))
                        .toList(),
                parts.terms().halfPoints());
    }
}
