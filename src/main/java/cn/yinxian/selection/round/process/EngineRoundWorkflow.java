package cn.yinxian.selection.round.process;

import static cn.yinxian.selection.round.process.SelectionRoundProcess.KEY;

import cn.yinxian.audit.Act;
import cn.yinxian.audit.AuditTrail;
import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.Units;
import cn.yinxian.selection.round.RoundMode;
import cn.yinxian.selection.round.RoundState;
import cn.yinxian.selection.round.model.RoundSheet;
import cn.yinxian.selection.round.usecase.RoundStep;
import cn.yinxian.selection.round.usecase.RoundWorkflow;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.CaseMessages;
import cn.yinxian.workflow.CaseStatus;
import cn.yinxian.workflow.Cases;
import cn.yinxian.workflow.NewCase;
import cn.yinxian.workflow.OpenTask;
import cn.yinxian.workflow.TaskActions;
import cn.yinxian.workflow.TaskKey;
import cn.yinxian.workflow.TaskRef;
import cn.yinxian.workflow.Verb;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Moves the token of selection-round up to the rankings of the districts. */
@Component
class EngineRoundWorkflow implements RoundWorkflow {

    private static final Map<RoundStep, TaskKey> KEYS = new EnumMap<>(Map.of(
            RoundStep.ORG_DEPT_OPINION, SelectionRoundProcess.ORG_DEPT_OPINION, RoundStep.APPROVE, SelectionRoundProcess.APPROVE_ROUND,
            RoundStep.AMEND, SelectionRoundProcess.AMEND_ROUND));

    private final Cases cases;
    private final TaskActions tasks;
    private final CaseMessages messages;
    private final Units units;
    private final AuditTrail audit;

    EngineRoundWorkflow(Cases cases, TaskActions tasks, CaseMessages messages, Units units, AuditTrail audit) {
        this.cases = cases;
        this.tasks = tasks;
        this.messages = messages;
        this.units = units;
        this.audit = audit;
    }

    @Override
    public CaseNumber number() {
        return cases.number(KEY);
    }

    @Override
    public void submitted(RoundSheet round, CurrentOfficial by) {
        var city = units.city();
        var clerks = CandidateGroup.of(Role.CITY_CLERK, city.code());
        cases.start(
                new NewCase(round.caseNumber(), KEY, round.plan().title(), "selection:" + round.plan().kind(), city, by, clerks),
                SelectionRoundProcess.HONOUR.is(honours(round)), SelectionRoundProcess.CLERK_GROUP.is(clerks),
                SelectionRoundProcess.ORG_DEPT_GROUP.is(CandidateGroup.of(Role.ORG_DEPT, city.code())),
                SelectionRoundProcess.LEADER_GROUP.is(CandidateGroup.of(Role.CITY_LEADER, city.code())));
        mark(round);
    }

    @Override
    public OpenTask take(TaskRef task, RoundStep step, CurrentOfficial by) {
        return tasks.take(task, keyOf(step), by);
    }

    @Override
    public void advised(OpenTask task, Verdict verdict, @Nullable String opinion, RoundSheet round) {
        mark(round);
        tasks.decide(task, verdict, opinion, List.of(), SelectionRoundProcess.OPINION_VERDICT.is(verdict));
    }

    @Override
    public void decided(OpenTask task, Verdict verdict, @Nullable String opinion, RoundSheet round) {
        mark(round);
        tasks.decide(task, verdict, opinion, List.of(), SelectionRoundProcess.APPROVAL_VERDICT.is(verdict));
    }

    @Override
    public void amended(OpenTask task, @Nullable String note, RoundSheet round) {
        mark(round);
        tasks.complete(task, Verb.RESUBMIT, note, SelectionRoundProcess.HONOUR.is(honours(round)));
    }

    @Override
    public void published(RoundSheet round) {
        mark(round);
        note(round, "selection.publish");
    }

    @Override
    public void lock(CaseNumber number) {
        messages.lock(number);
    }

    @Override
    public void extended(RoundSheet round, LocalDate lastDay, CurrentOfficial by) {
        var extension = Objects.requireNonNull(round.published().extension());
        messages.send(
                round.caseNumber(), SelectionRoundProcess.CALL_EXTENDED, Verb.EXTEND, extension.why(), by,
                SelectionRoundProcess.CALL_CLOSES_AT.is(WorkingCalendar.endOf(lastDay)));
    }

    @Override
    public void callClosed(RoundSheet round) {
        mark(round);
        note(round, "selection.closeCall");
    }

    @Override
    public void mark(RoundSheet round) {
        cases.mark(round.caseNumber(), statusOf(round.state()));
    }

    @Override
    public void rankingsSent(RoundSheet round) {
        mark(round);
        messages.send(round.caseNumber(), SelectionRoundProcess.RANKINGS_SENT, Verb.RECEIVE_RANKINGS, null, CurrentOfficial.SYSTEM);
    }

    @Override
    public String process() {
        return KEY.id();
    }

    @Override
    public Optional<RoundStep> stepOf(TaskKey key) {
        return KEYS.entrySet().stream().filter(entry -> entry.getValue().equals(key)).map(Map.Entry::getKey).findFirst();
    }

    @Override
    public TaskKey keyOf(RoundStep step) {
        return KEYS.get(step);
    }

    private void note(RoundSheet round, String verb) {
        audit.append(new Act(CurrentOfficial.SYSTEM.id().value(), verb, "case:" + round.number(), round.plan().title()));
    }

    private static boolean honours(RoundSheet round) {
        return round.mode() == RoundMode.HONOUR;
    }

    static CaseStatus statusOf(RoundState state) {
        return switch (state) {
            case DRAFT, OPINION, APPROVING -> CaseStatus.UNDER_REVIEW;
            case RETURNED -> CaseStatus.RETURNED;
            case CALLING, RANKING, CHECKING, JUDGING, SITE_CHECK, PUBLICITY, RESULT -> CaseStatus.IN_EXECUTION;
            case MEETING -> CaseStatus.IN_MEETING;
            case FINISHED -> CaseStatus.CLOSED;
            case REFUSED -> CaseStatus.REFUSED;
            case TERMINATED -> CaseStatus.TERMINATED;
        };
    }
}
