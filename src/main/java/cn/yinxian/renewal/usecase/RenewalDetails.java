package cn.yinxian.renewal.usecase;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.renewal.model.Renewal;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What single steps of a renewal are shown beside its facts. */
@Component
class RenewalDetails {

    private final ShiftRule rule;
    private final CandidateCount count;
    private final RenewalLetters letters;
    private final Clock clock;

    RenewalDetails(ShiftRule rule, CandidateCount count, RenewalLetters letters, Clock clock) {
        this.rule = rule;
        this.count = count;
        this.letters = letters;
        this.clock = clock;
    }

    ShiftRule.@Nullable Sum shift(Renewal renewal) {
        return renewal.isShift() ? rule.sum(renewal, WorkingCalendar.dayOf(clock.instant())) : null;
    }

    CandidateCount.Needed needed(Renewal renewal) {
        return count.of(renewal);
    }

    List<String> draftReminder(Renewal renewal) {
        return letters.draftReminder(renewal, WorkingCalendar.dayOf(clock.instant()));
    }
}
