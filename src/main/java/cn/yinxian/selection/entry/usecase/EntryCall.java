package cn.yinxian.selection.entry.usecase;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.organisation.ChineseDays;
import cn.yinxian.selection.round.RoundPhase;
import cn.yinxian.selection.round.RoundState;
import cn.yinxian.selection.round.RoundView;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Whether a round takes entries now. */
@Component
public class EntryCall {

    private final Clock clock;

    EntryCall(Clock clock) {
        this.clock = clock;
    }

    public boolean isOpen(RoundView round) {
        var last = round.phase(RoundPhase.CALL).to();
        return round.state() == RoundState.CALLING && last != null && !WorkingCalendar.dayOf(clock.instant()).isAfter(last);
    }

    /** @throws Missing where it is not published; Refused, with the day, where it is over */
    void requireOpen(RoundView round) {
        var last = round.phase(RoundPhase.CALL).to();
        if (!round.state().isPublished() || last == null) {
            throw new Missing();
        }
        if (!isOpen(round)) {
            throw Refused.because(Refusal.of("", "selection.callClosed", "申报已于%s截止，逾期不予受理".formatted(ChineseDays.of(last))));
        }
    }
}
