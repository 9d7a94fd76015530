package cn.yinxian.organisation.usecase;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.organisation.model.Substitutions;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends a substitution before its time: the principal takes it back, or the substitute lays it down. At once, with the next request. */
@Service
@Transactional
public class EndSubstitution {

    public record Command(long substitution, long seenVersion, OfficialId by) {}

    private final Substitutions substitutions;
    private final SubstitutionNews news;
    private final Clock clock;

    EndSubstitution(Substitutions substitutions, SubstitutionNews news, Clock clock) {
        this.substitutions = substitutions;
        this.news = news;
        this.clock = clock;
    }

    /** @throws Missing if it is neither the principal's nor the substitute's */
    public void end(Command command) {
        var substitution = substitutions.require(command.substitution());
        if (!substitution.concerns(command.by())) {
            throw new Missing();
        }
        if (substitution.version() != command.seenVersion()) {
            throw Overtaken.byAnother();
        }
        var now = clock.instant();
        if (substitution.isOver(WorkingCalendar.dayOf(now))) {
            throw Refused.because(Refusal.of("", "substitution.over", "这项代理已经结束"));
        }
        var ended = substitution.endedBy(command.by(), now, command.seenVersion());
        substitutions.update(ended);
        news.endedEarly(ended, command.by());
    }
}
