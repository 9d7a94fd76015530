package cn.yinxian.demo.cases;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.demo.DemoOnly;
import cn.yinxian.demo.city.Dice;
import cn.yinxian.formation.model.Formation;
import cn.yinxian.formation.model.Formations;
import cn.yinxian.formation.usecase.WithdrawApplication;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.OpenTasks;
import cn.yinxian.workflow.WaitingTask;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plays the next act of a demo case and remembers it, in one transaction: killed in between, neither has happened. */
@Service
@DemoOnly
@Transactional
public class PlayAct {

    private final Formations formations;
    private final OpenTasks openTasks;
    private final Cast cast;
    private final WithdrawApplication withdrawApplication;
    private final List<StepActs> acts;
    private final Clock clock;

    PlayAct(
            Formations formations,
            OpenTasks openTasks,
            Cast cast,
            WithdrawApplication withdrawApplication,
            List<StepActs> acts,
            Clock clock) {
        this.formations = formations;
        this.openTasks = openTasks;
        this.cast = cast;
        this.withdrawApplication = withdrawApplication;
        this.acts = acts;
        this.clock = clock;
    }

    DemoCase play(CaseScript script, DemoCase state) {
        var formation = formations.require(state.formation());
        if (state.number() != null && formation.status().isOpen()) {
            openTasks.waitingIn(state.number()).stream()
                    .filter(task -> CaseStep.of(task.page()).isPresent())
                    .findFirst()
                    .ifPresent(task -> play(script, state, formation, task));
        }
        var played = state.afterOneMoreAct();
        cast.remember(played);
        return played;
    }

    private void play(CaseScript script, DemoCase state, Formation formation, WaitingTask task) {
        var step = CaseStep.of(task.page()).orElseThrow();
        boolean returned = formation.state().returnedFrom() != null;
        if (script.goal().waitsAt(step, returned)) {
            return;
        }
        var dice = new Dice(script.ordinal(), "act" + state.acts());
        if (script.goal() == CaseGoal.WITHDRAWN && step.rank() > 1) {
            withdrawApplication.withdraw(new WithdrawApplication.Command(
                    formation.caseNumber(), "党员意见有变化，暂不申请。", formation.version(), cast.official(formation.state().applicant())));
            return;
        }
        var by = cast.holder(task.owner(), formation.state().applicant(), step == CaseStep.AMEND, dice);
        var moment = new Moment(step, task.task(), formation, script.goal(), verdict(script, step, returned), by,
                WorkingCalendar.dayOf(clock.instant()), dice);
        acts.stream().filter(one -> one.steps().contains(step)).findFirst().orElseThrow().play(moment);
    }

    private static Verdict verdict(CaseScript script, CaseStep step, boolean returned) {
        return switch (script.goal()) {
            case RETURNED -> returnsAt(script, step) ? Verdict.RETURN : Verdict.AGREE;
            case RESUBMITTED -> step == CaseStep.DECISION && !returned ? Verdict.RETURN : Verdict.AGREE;
            case REFUSED_BY_CLERK -> Verdict.REFUSE;
            case REFUSED_BY_COMMITTEE -> step == CaseStep.DECISION ? Verdict.REFUSE : Verdict.AGREE;
            default -> Verdict.AGREE;
        };
    }

    /** Half of them come back from the clerk, the others from whoever sees them next. */
    private static boolean returnsAt(CaseScript script, CaseStep step) {
        return script.ordinal() % 2 == 0 || step != CaseStep.CLERK_REVIEW;
    }
}
