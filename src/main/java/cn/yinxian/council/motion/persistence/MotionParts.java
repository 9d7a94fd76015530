package cn.yinxian.council.motion.persistence;

import cn.yinxian.council.motion.Decision;
import cn.yinxian.council.motion.model.MotionStatus;
import cn.yinxian.council.motion.model.UnitOpinion;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Rows written of what a motion has several of, and of lists of motions. */
final class MotionParts {

    private MotionParts() {}

    record OpinionRow(
            long motionId, int position, String unitName, UnitOpinion.OpinionSubject subject, UnitOpinion.Stance stance, @Nullable String opinion) {}

    record SponsorRow(long motionId, int position, String unit) {}

    record DecisionRow(long motionId, int position, String meeting, Decision decision, String words, Instant decidedAt) {}

    record DraftRow(long id, String title, Instant changedAt) {}

    record TitleRow(String caseNumber, String title) {}

    record StatusCount(MotionStatus status, int motions) {}
}
