package cn.yinxian.council.motion.usecase;

import cn.yinxian.audit.Act;
import cn.yinxian.audit.AuditTrail;
import cn.yinxian.council.body.Councils;
import cn.yinxian.council.motion.DecidedMotion;
import cn.yinxian.council.motion.Execution;
import cn.yinxian.council.motion.model.Motion;
import cn.yinxian.council.motion.model.MotionState;
import cn.yinxian.council.motion.model.MotionStatus;
import cn.yinxian.council.motion.model.Motions;
import cn.yinxian.council.motion.model.Sponsor;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Unit;
import cn.yinxian.organisation.Units;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.workflow.OpenTask;
import cn.yinxian.workflow.TaskRef;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Carries a decided motion to its end, or on to the next meeting. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class CarryOut implements Execution {

    private final Motions motions;
    private final MotionWorkflow workflow;
    private final Councils councils;
    private final Units units;
    private final AuditTrail audit;
    private final Clock clock;

    CarryOut(Motions motions, MotionWorkflow workflow, Councils councils, Units units, AuditTrail audit, Clock clock) {
        this.motions = motions;
        this.workflow = workflow;
        this.councils = councils;
        this.units = units;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public DecidedMotion require(CaseNumber motion) {
        var state = motions.require(motion).state();
        if (state.lastDecision() == null) {
            throw new Missing();
        }
        return decided(state, units.require(state.sponsor().unit()));
    }

    private static DecidedMotion decided(MotionState state, Unit sponsor) {
        var last = Objects.requireNonNull(state.lastDecision());
        return new DecidedMotion(
                state.caseNumber(), state.paper().title(), state.council(), sponsor.code(), sponsor.name(), last.meeting(), last.decision(),
                last.text(), last.at(), state.version());
    }

    @Override
    @Transactional(readOnly = true)
    public Map<CaseNumber, String> uncontinued(Collection<CaseNumber> numbers) {
        return numbers.isEmpty() ? Map.of() : motions.uncontinued(numbers);
    }

    @Override
    public OpenTask takeSplit(TaskRef task, CurrentOfficial me) {
        return workflow.take(task, MotionStep.SPLIT_ITEMS, me);
    }

    @Override
    public void split(OpenTask task, boolean withItems, @Nullable String note) {
        var motion = motions.require(task.caseNumber());
        motion.split(withItems);
        motions.update(motion);
        workflow.split(task, motion.state(), withItems, note);
    }

    @Override
    public void itemsClosed(CaseNumber number) {
        workflow.lock(number);
        var motion = motions.require(number);
        if (motion.status() == MotionStatus.IN_EXECUTION) {
            motion.closeOut();
            motions.update(motion);
            workflow.itemsClosed(motion.state());
        }
    }

    @Override
    public CaseNumber continuation(CaseNumber number, String why, CurrentOfficial by) {
        workflow.lock(number);
        var earlier = motions.require(number).state();
        if (earlier.lastDecision() == null) {
            throw new Missing();
        }
        return motions.continuationsOf(number).stream()
                .filter(motion -> motion.status().isBeforeCouncil())
                .map(MotionState::caseNumber)
                .findFirst()
                .orElseGet(() -> carryOn(earlier, why, by));
    }

    private CaseNumber carryOn(MotionState earlier, String why, CurrentOfficial by) {
        var number = workflow.number();
        var sponsor = new Sponsor(earlier.sponsor().unit(), earlier.sponsor().group(), CurrentOfficial.SYSTEM.id());
        var motion = new Motion(earlier.carriedOn(number, sponsor, why, clock.instant()));
        motions.add(motion);
        workflow.continued(motion.state(), councils.require(earlier.council()));
        audit.append(new Act(by.id().value(), "motion.continue", "case:" + number, earlier.caseNumber() + "：" + why));
        return number;
    }
}
