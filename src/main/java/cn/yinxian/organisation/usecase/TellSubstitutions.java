package cn.yinxian.organisation.usecase;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.organisation.SubstitutionChanged.Change;
import cn.yinxian.organisation.model.Substitution;
import cn.yinxian.organisation.model.Substitutions;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells both of a substitution, once, that it begins today, or that it ran out. The right itself comes and goes without this. */
@Service
@Transactional
public class TellSubstitutions {

    private final Substitutions substitutions;
    private final SubstitutionNews news;
    private final Clock clock;

    TellSubstitutions(Substitutions substitutions, SubstitutionNews news, Clock clock) {
        this.substitutions = substitutions;
        this.news = news;
        this.clock = clock;
    }

    public void tell() {
        var today = WorkingCalendar.dayOf(clock.instant());
        tell(substitutions.untoldBegun(today), Change.BEGAN);
        tell(substitutions.untoldOver(today), Change.RAN_OUT);
    }

    private void tell(List<Substitution> untold, Change change) {
        untold.forEach(one -> substitutions.update(one.toldOf(change)));
        news.ofTheDay(untold, change);
    }
}
