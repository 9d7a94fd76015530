package cn.yinxian.selection.judging.model;

import cn.yinxian.shared.OfficialId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A judge of a round.
 *
 * @param number 评委1, 评委2 …: how sheets that others read call the judge
 * @param submittedAt null until handed in
 * @param leftAt null unless somebody else, or nobody, judges instead
 */
public record JudgeSeat(
        int number, OfficialId judge, String name, int group, @Nullable Instant submittedAt, @Nullable Instant leftAt, @Nullable String leftWhy) {

    public boolean sits() {
        return leftAt == null;
    }

    /** Whether scores are still to come. */
    public boolean isOpen() {
        return sits() && submittedAt == null;
    }

    JudgeSeat submitted(Instant at) {
        return new JudgeSeat(number, judge, name, group, at, null, null);
    }

    JudgeSeat left(String why, Instant at) {
        return new JudgeSeat(number, judge, name, group, submittedAt, at, why);
    }
}
