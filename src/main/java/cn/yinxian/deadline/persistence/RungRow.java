package cn.yinxian.deadline.persistence;

import cn.yinxian.deadline.Audience;
import cn.yinxian.deadline.model.LaidRung;
import java.time.Instant;

/** A waiting row of {@code deadline_rung}. */
record RungRow(
        long id, long deadlineId, long deadlineVersion, String rung, String words, Audience audience, int position, Instant dueAt) {

    static RungRow of(LaidRung laid) {
        return new RungRow(
                laid.id(), laid.deadlineId(), laid.version(), laid.code(), laid.words(), laid.audience(), laid.position(), laid.dueAt());
    }

    LaidRung laid() {
        return new LaidRung(id, deadlineId, deadlineVersion, rung, words, audience, position, dueAt);
    }
}
