package cn.yinxian.selection.judging.usecase;

import cn.yinxian.notification.Notices;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.Units;
import cn.yinxian.selection.judging.ScoringEnded;
import cn.yinxian.selection.round.RoundState;
import cn.yinxian.selection.round.Rounds;
import cn.yinxian.shared.CaseNumber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What follows when the last judge has handed in. */
@Component
class JudgingEnd {

    private final Rounds rounds;
    private final Notices notices;
    private final Units units;
    private final ApplicationEventPublisher events;

    JudgingEnd(Rounds rounds, Notices notices, Units units, ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.notices = notices;
        this.units = units;
        this.events = events;
    }

    void reached(CaseNumber round) {
        rounds.reach(round, RoundState.SITE_CHECK);
        events.publishEvent(new ScoringEnded(round));
        notices.tell(
                CandidateGroup.of(Role.CITY_CLERK, units.city().code()), "评委评分已全部提交", rounds.require(round).title(), round,
                "/selections/" + round + "/sheet");
    }
}
