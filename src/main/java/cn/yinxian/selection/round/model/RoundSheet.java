package cn.yinxian.selection.round.model;

import cn.yinxian.selection.round.PhaseDays;
import cn.yinxian.selection.round.RoundMode;
import cn.yinxian.selection.round.RoundState;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A round as it is kept.
 *
 * @param id 0 before it is kept first
 * @param number null for a draft
 * @param calendar null before it is published
 */
public record RoundSheet(
        long id,
        @Nullable CaseNumber number,
        OfficialId owner,
        RoundPlan plan,
        RoundMode mode,
        RoundState state,
        @Nullable OfficialId approvedBy,
        @Nullable RoundCalendar calendar,
        Instant createdAt,
        long version) {

    /** When what was published happens. @param extension null where the call was not extended */
    public record RoundCalendar(LocalDate publishedOn, List<PhaseDays> phases, @Nullable Extension extension) {

        public RoundCalendar {
            phases = List.copyOf(phases);
        }

        /** Last day of the call. */
        public LocalDate callEndsOn() {
            return java.util.Objects.requireNonNull(phases.get(0).to());
        }
    }

    /** The call was extended once. @param from the day on which it was to end */
    public record Extension(LocalDate from, String why) {}

    public static RoundSheet draft(OfficialId owner, RoundPlan plan, RoundMode mode, Instant at) {
        return new RoundSheet(0, null, owner, plan, mode, RoundState.DRAFT, null, null, at, 0);
    }

    /** Number of a submitted round. */
    public CaseNumber caseNumber() {
        if (number == null) {
            throw new IllegalStateException("a draft has no number");
        }
        return number;
    }

    /** Calendar of a published round. */
    public RoundCalendar published() {
        if (calendar == null) {
            throw new IllegalStateException("the round is not published");
        }
        return calendar;
    }
}
