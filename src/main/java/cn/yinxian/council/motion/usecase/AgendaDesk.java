package cn.yinxian.council.motion.usecase;

import cn.yinxian.council.body.Councils;
import cn.yinxian.council.motion.AgendaMotions;
import cn.yinxian.council.motion.Decision;
import cn.yinxian.council.motion.MotionCall;
import cn.yinxian.council.motion.MotionCount;
import cn.yinxian.council.motion.ReadyMotion;
import cn.yinxian.council.motion.model.Calls;
import cn.yinxian.council.motion.model.MeetingDecision;
import cn.yinxian.council.motion.model.Motion;
import cn.yinxian.council.motion.model.MotionState;
import cn.yinxian.council.motion.model.MotionStatus;
import cn.yinxian.council.motion.model.Motions;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.Unit;
import cn.yinxian.organisation.Units;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.UnitCode;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives accepted motions to the agendas of meetings, and takes back what was decided. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class AgendaDesk implements AgendaMotions {

    private static final Set<MotionStatus> UNDECIDED = EnumSet.of(MotionStatus.ACCEPTED, MotionStatus.ON_AGENDA, MotionStatus.FROZEN);

    private final Motions motions;
    private final Calls calls;
    private final MotionWorkflow workflow;
    private final Councils councils;
    private final Units units;
    private final Excerpts excerpts;

    AgendaDesk(Motions motions, Calls calls, MotionWorkflow workflow, Councils councils, Units units, Excerpts excerpts) {
        this.motions = motions;
        this.calls = calls;
        this.workflow = workflow;
        this.councils = councils;
        this.units = units;
        this.excerpts = excerpts;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ReadyMotion> ready(UnitCode council) {
        var meeting = calls.openOf(council).map(MotionCall::meeting).orElse(null);
        var waiting = motions.ofCouncil(council, EnumSet.of(MotionStatus.ACCEPTED)).stream()
                .filter(motion -> !isKeptFrom(meeting, motion))
                .toList();
        var named = units.findAll(waiting.stream().map(motion -> motion.sponsor().unit()).collect(Collectors.toSet()));
        return waiting.stream()
                .map(motion -> ready(motion, named))
                .sorted(Comparator.comparing(ReadyMotion::continued).reversed())
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public MotionCount count(UnitCode council) {
        return MotionCounts.of(motions.countOf(council));
    }

    @Override
    @Transactional(readOnly = true)
    public ReadyMotion require(CaseNumber motion) {
        var state = motions.require(motion).state();
        if (!UNDECIDED.contains(state.status())) {
            throw new Missing();
        }
        return ready(state, Map.of(state.sponsor().unit(), units.require(state.sponsor().unit())));
    }

    @Override
    public void place(CaseNumber motion, CaseNumber meeting) {
        change(motion, one -> one.place(meeting));
    }

    @Override
    public void release(CaseNumber motion, CaseNumber meeting) {
        change(motion, one -> one.release(meeting));
    }

    @Override
    public void settle(CaseNumber motion, CaseNumber meeting) {
        var council = councils.require(change(motion, one -> one.settle(meeting)).council());
        workflow.admit(motion, council.members().stream()
                .flatMap(member -> Stream.of(Role.COUNCIL_MEMBER, Role.UNIT_CLERK).map(role -> CandidateGroup.of(role, member.unit())))
                .toList());
    }

    @Override
    public void excerpt(CaseNumber motion, CaseNumber meeting, Decision decision, String text) {
        var state = change(motion, one -> one.decide(new MeetingDecision(meeting, decision, text, excerpts.now())));
        excerpts.deliver(state, decision, text);
    }

    private MotionState change(CaseNumber number, Consumer<Motion> act) {
        workflow.lock(number);
        var motion = motions.require(number);
        act.accept(motion);
        motions.update(motion);
        return motion.state();
    }

    private static boolean isKeptFrom(@Nullable CaseNumber meeting, MotionState motion) {
        return meeting != null && meeting.equals(motion.timing().keptFrom());
    }

    private static ReadyMotion ready(MotionState motion, Map<UnitCode, Unit> named) {
        var sponsor = motion.sponsor().unit();
        return new ReadyMotion(
                motion.caseNumber(), motion.paper().title(), sponsor, named.get(sponsor).name(), motion.timing().lateFor() != null,
                motion.course().major(), motion.isContinued(), motion.course().meeting(), Objects.requireNonNull(motion.timing().submittedAt()));
    }
}
