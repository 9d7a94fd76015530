package cn.yinxian.demo.terms;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.demo.DemoOnly;
import cn.yinxian.demo.city.Dice;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Roster;
import cn.yinxian.renewal.usecase.CallTerm;
import cn.yinxian.renewal.usecase.RenewalQueries;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.workflow.WaitingTask;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plays the next act of a demo renewal, in one transaction: killed in between, it has not happened. */
@Service
@DemoOnly
@Transactional
public class PlayTerm {

    private final CallTerm callTerm;
    private final RenewalQueries queries;
    private final TermProgress progress;
    private final Roster roster;
    private final List<Side> sides;
    private final Clock clock;

    PlayTerm(
            CallTerm callTerm, RenewalQueries queries, TermProgress progress, Roster roster, List<Side> sides, Clock clock) {
        this.callTerm = callTerm;
        this.queries = queries;
        this.progress = progress;
        this.roster = roster;
        this.sides = sides;
        this.clock = clock;
    }

    public void play(TermScript script, int act) {
        if (act == 0) {
            callTerm.call(script.branch(), WorkingCalendar.dayOf(clock.instant()));
        } else {
            queries.underWay(script.branch()).ifPresent(number -> play(script, act, number));
        }
    }

    private void play(TermScript script, int act, CaseNumber number) {
        progress.after(act, number).ifPresent(task -> sides.stream()
                .filter(side -> side.pages().contains(task.page()))
                .forEach(side -> side.play(step(task, number, new Dice(script.ordinal(), "term" + act)))));
    }

    private Step step(WaitingTask task, CaseNumber number, Dice dice) {
        return new Step(
                task.page(), task.task(), queries.facts(number), holder(task.owner(), dice), WorkingCalendar.dayOf(clock.instant()), dice);
    }

    private CurrentOfficial holder(String owner, Dice dice) {
        return owner.contains("@")
                ? roster.current(dice.pick(roster.membersOf(CandidateGroup.parse(owner))).id())
                : roster.current(OfficialId.of(owner));
    }
}
