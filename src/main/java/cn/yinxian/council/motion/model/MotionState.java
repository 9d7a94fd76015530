package cn.yinxian.council.motion.model;

import cn.yinxian.council.motion.Decision;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.UnitCode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A motion as it is kept.
 *
 * @param id 0 before it is kept first
 * @param number null for a draft
 * @param council place of the council that is to decide; it changes where the motion is raised or passed down
 * @param decisions of all meetings, the latest last
 */
public record MotionState(
        long id,
        @Nullable CaseNumber number,
        UnitCode council,
        Sponsor sponsor,
        MotionPaper paper,
        MotionStatus status,
        Timing timing,
        Course course,
        List<MeetingDecision> decisions,
        Instant createdAt,
        long version) {

    public MotionState {
        decisions = List.copyOf(decisions);
    }

    /**
     * When it came.
     *
     * @param lateFor the meeting whose closing day it missed; null where it was in time
     * @param consented whether the convener lets it on that agenda all the same; null until said
     */
    public record Timing(@Nullable Instant submittedAt, @Nullable CaseNumber lateFor, @Nullable Boolean consented) {

        static final Timing NONE = new Timing(null, null, null);

        /** The meeting for which it has to wait; null where none. */
        public @Nullable CaseNumber keptFrom() {
            return Boolean.FALSE.equals(consented) ? lateFor : null;
        }
    }

    /**
     * What became of it so far.
     *
     * @param continuedWhy null unless it carries on an earlier motion (续议)
     * @param meeting on whose agenda it stands
     * @param principal the motion into which it was merged
     * @param answer of the unit to which it was redirected
     */
    public record Course(
            boolean major,
            @Nullable String continuedWhy,
            @Nullable CaseNumber meeting,
            @Nullable CaseNumber principal,
            @Nullable UnitCode redirectedTo,
            @Nullable String answer) {

        static final Course NONE = new Course(false, null, null, null, null, null);

        Course accepted(boolean asMajor) {
            return new Course(asMajor, continuedWhy, null, null, null, null);
        }

        Course on(@Nullable CaseNumber agenda) {
            return new Course(major, continuedWhy, agenda, principal, redirectedTo, answer);
        }

        Course mergedInto(CaseNumber other) {
            return new Course(major, continuedWhy, null, other, null, null);
        }

        Course redirectedTo(UnitCode unit, @Nullable String answered) {
            return new Course(major, continuedWhy, null, null, unit, answered);
        }
    }

    public static MotionState draft(UnitCode council, Sponsor sponsor, MotionPaper paper, Instant at) {
        return new MotionState(0, null, council, sponsor, paper, MotionStatus.DRAFT, Timing.NONE, Course.NONE, List.of(), at, 0);
    }

    /** 续议 of this motion: nothing is typed again, and nobody screens it. */
    public MotionState carriedOn(CaseNumber as, Sponsor by, String why, Instant at) {
        return new MotionState(
                0, as, council, by, paper.carryingOn(caseNumber()), MotionStatus.ACCEPTED, new Timing(at, null, null),
                new Course(course.major(), why, null, null, null, null), List.of(), at, 0);
    }

    /** Number of a submitted motion. */
    public CaseNumber caseNumber() {
        if (number == null) {
            throw new IllegalStateException("a draft has no number");
        }
        return number;
    }

    /** 续议, or deferred by the last meeting (缓议): such motions come first. */
    public boolean isContinued() {
        var last = lastDecision();
        return course.continuedWhy() != null || last != null && last.decision() == Decision.DEFERRED;
    }

    public @Nullable MeetingDecision lastDecision() {
        return decisions.isEmpty() ? null : decisions.get(decisions.size() - 1);
    }
}
