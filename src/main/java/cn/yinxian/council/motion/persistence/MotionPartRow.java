package cn.yinxian.council.motion.persistence;

import cn.yinxian.council.motion.Decision;
import cn.yinxian.council.motion.model.MeetingDecision;
import cn.yinxian.council.motion.model.UnitOpinion;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.UnitCode;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A row of any of the three lists of a motion, read in one statement.
 *
 * @param code name of the unit of an opinion, code of a sponsor, or the meeting that decided
 * @param one opinion: subject; decision: what was decided
 * @param two opinion: stance
 * @param words of an opinion or a decision
 */
record MotionPartRow(
        long motionId,
        Part part,
        int position,
        String code,
        @Nullable String one,
        @Nullable String two,
        @Nullable String words,
        @Nullable Instant decidedAt) {

    enum Part {
        OPINION,
        SPONSOR,
        DECISION
    }

    UnitOpinion opinion() {
        return new UnitOpinion(
                code, UnitOpinion.OpinionSubject.valueOf(Objects.requireNonNull(one)), UnitOpinion.Stance.valueOf(Objects.requireNonNull(two)), words);
    }

    UnitCode sponsor() {
        return UnitCode.of(code);
    }

    MeetingDecision decision() {
        return new MeetingDecision(
                CaseNumber.of(code), Decision.valueOf(Objects.requireNonNull(one)), Objects.requireNonNull(words), Objects.requireNonNull(decidedAt));
    }
}
