package cn.yinxian.renewal.usecase;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.renewal.model.Renewal;
import cn.yinxian.renewal.model.RenewalStatus;
import cn.yinxian.renewal.model.RenewalStep;
import cn.yinxian.renewal.model.Renewals;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.TaskRef;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 延期 or 提前换届: the superior decides; what comes to more than the limit goes on to the city's Organisation Department, which
 * alone may grant it. Serves userTask_decideShift and userTask_overrideShift.
 */
@Service
@Transactional
public class DecideShift {

    private final Renewals renewals;
    private final RenewalWorkflow workflow;
    private final ShiftRule rule;
    private final RenewalLetters letters;
    private final Clock clock;

    DecideShift(Renewals renewals, RenewalWorkflow workflow, ShiftRule rule, RenewalLetters letters, Clock clock) {
        this.renewals = renewals;
        this.workflow = workflow;
        this.rule = rule;
        this.letters = letters;
        this.clock = clock;
    }

    public record Command(
            TaskRef task, Verdict verdict, @Nullable String opinion, String besides, long seenVersion, CurrentOfficial by) {}

    public void decide(Command command) {
        var task = workflow.take(command.task(), RenewalStep.DECIDE_SHIFT, command.by());
        var renewal = renewals.require(task.caseNumber());
        renewal.requireVersion(command.seenVersion());
        var today = WorkingCalendar.dayOf(clock.instant());
        renewal.decideShift(command.verdict(), rule.sum(renewal, today).isBeyond());
        renewals.update(renewal);
        conclude(renewal, command, today);
        workflow.decided(task, RenewalStep.DECIDE_SHIFT, command.verdict(), command.opinion(), List.of(), renewal);
    }

    public void override(Command command) {
        var task = workflow.take(command.task(), RenewalStep.OVERRIDE_SHIFT, command.by());
        var renewal = renewals.require(task.caseNumber());
        renewal.requireVersion(command.seenVersion());
        StepVerdicts.require(RenewalStep.OVERRIDE_SHIFT, command.verdict());
        requireReason(command.opinion());
        renewal.overrideShift(command.verdict());
        renewals.update(renewal);
        conclude(renewal, command, WorkingCalendar.dayOf(clock.instant()));
        workflow.decided(task, RenewalStep.OVERRIDE_SHIFT, command.verdict(), command.opinion(), List.of(), renewal);
    }

    /** Whoever grants, or refuses, more than the regulation allows says why. */
    static void requireReason(@Nullable String opinion) {
        if (opinion == null || opinion.isBlank()) {
            throw Refused.because(Refusal.of("opinion", "renewal.override", "超过上限的延期、提前，特批或者不予特批都须写明理由"));
        }
    }

    private void conclude(Renewal renewal, Command command, LocalDate today) {
        if (command.verdict() == Verdict.AGREE && renewal.status() != RenewalStatus.SHIFT_BEYOND_LIMIT) {
            letters.shift(renewal, command.besides(), today, command.by().id());
        }
    }
}
