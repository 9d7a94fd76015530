package cn.yinxian.deadline.persistence;

import cn.yinxian.deadline.Budget;
import cn.yinxian.deadline.model.Pause;
import cn.yinxian.deadline.model.TimeLimit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of {@code deadline}. */
record DeadlineRow(
        long id,
        String subject,
        String rule,
        @Nullable Integer budgetAmount,
        Budget.@Nullable Unit budgetUnit,
        Instant openedAt,
        @Nullable Instant dueAt,
        LocalDate dueOn,
        long calendarVersion,
        TimeLimit.State state,
        @Nullable Instant closedAt,
        @Nullable String openKey,
        long version) {

    static DeadlineRow of(TimeLimit limit) {
        var budget = limit.budget();
        return new DeadlineRow(
                limit.id(),
                limit.subject(),
                limit.rule(),
                budget == null ? null : budget.amount(),
                budget == null ? null : budget.unit(),
                limit.openedAt(),
                limit.dueAt(),
                limit.dueOn(),
                limit.calendarVersion(),
                limit.state(),
                limit.closedAt(),
                limit.state() == TimeLimit.State.CLOSED ? null : openKey(limit.subject(), limit.rule()),
                limit.version());
    }

    /** Unique while the deadline is not closed; null afterwards, so that another may be opened. */
    static String openKey(String subject, String rule) {
        return subject + " " + rule;
    }

    TimeLimit limit(List<Pause> pauses) {
        var budget = budgetAmount == null || budgetUnit == null ? null : new Budget(budgetAmount, budgetUnit);
        return new TimeLimit(
                id, subject, rule, budget, openedAt, dueOn, calendarVersion, state, closedAt, pauses, version);
    }
}
