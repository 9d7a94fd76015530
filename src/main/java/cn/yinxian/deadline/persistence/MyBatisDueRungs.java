package cn.yinxian.deadline.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import cn.yinxian.deadline.Duty;
import cn.yinxian.deadline.SkipReason;
import cn.yinxian.deadline.model.DueRungs;
import cn.yinxian.deadline.model.LaidRung;
import cn.yinxian.deadline.model.SentReminder;
import cn.yinxian.deadline.model.Standing;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisDueRungs implements DueRungs {

    private static final int ROWS_PER_STATEMENT = 250;

    private final SweepMapper mapper;
    private final DutyMapper duties;

    MyBatisDueRungs(SweepMapper mapper, DutyMapper duties) {
        this.mapper = mapper;
        this.duties = duties;
    }

    @Override
    public List<LaidRung> claim(Instant until, int most) {
        return mapper.claim(until, most).stream().map(RungRow::laid).toList();
    }

    @Override
    public Map<Long, Standing> standings(Collection<Long> deadlineIds) {
        var held = duties.selectUnder(deadlineIds).stream()
                .map(DutyRow::duty)
                .collect(groupingBy(duty -> DeadlineRow.openKey(duty.subject(), duty.rule())));
        return mapper.selectDeadlines(deadlineIds).stream()
                .map(row -> row.standing(held.getOrDefault(DeadlineRow.openKey(row.subject(), row.rule()), List.<Duty>of())))
                .collect(toMap(Standing::deadlineId, standing -> standing));
    }

    @Override
    public Map<Way, Integer> highest(Collection<Long> deadlineIds, Instant until) {
        return mapper.selectHighest(deadlineIds, until).stream()
                .collect(toMap(row -> new Way(row.deadlineId(), row.audience()), HighestRow::highest));
    }

    @Override
    public void record(List<SentReminder> reminders) {
        var rows = reminders.stream().map(ReminderRow::of).toList();
        for (int from = 0; from < rows.size(); from += ROWS_PER_STATEMENT) {
            mapper.insertReminders(rows.subList(from, Math.min(rows.size(), from + ROWS_PER_STATEMENT)));
        }
    }

    @Override
    public void markSent(Collection<Long> rungIds, Instant at) {
        if (!rungIds.isEmpty()) {
            mapper.markSent(rungIds, at);
        }
    }

    @Override
    public void markSkipped(Collection<Long> rungIds, SkipReason reason, Instant at) {
        if (!rungIds.isEmpty()) {
            mapper.markSkipped(rungIds, reason, at);
        }
    }
}
