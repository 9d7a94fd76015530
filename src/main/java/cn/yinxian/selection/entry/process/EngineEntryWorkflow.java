package cn.yinxian.selection.entry.process;

import static cn.yinxian.selection.entry.process.SelectionEntryProcess.KEY;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Units;
import cn.yinxian.selection.entry.EntryState;
import cn.yinxian.selection.entry.model.EntrySheet;
import cn.yinxian.selection.entry.usecase.EntryStep;
import cn.yinxian.selection.entry.usecase.EntryWorkflow;
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
import cn.yinxian.workflow.Withdrawals;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Moves the token of selection-entry. */
@Component
class EngineEntryWorkflow implements EntryWorkflow {

    private static final Map<EntryStep, TaskKey> KEYS = new EnumMap<>(Map.of(
            EntryStep.REVIEW, SelectionEntryProcess.REVIEW_ENTRY, EntryStep.AMEND, SelectionEntryProcess.AMEND_ENTRY,
            EntryStep.CORRECT, SelectionEntryProcess.CORRECT_ENTRY));

    private final Cases cases;
    private final TaskActions tasks;
    private final CaseMessages messages;
    private final Withdrawals withdrawals;
    private final Units units;
    private final RuntimeService engine;

    EngineEntryWorkflow(
            Cases cases, TaskActions tasks, CaseMessages messages, Withdrawals withdrawals, Units units, RuntimeService engine) {
        this.cases = cases;
        this.tasks = tasks;
        this.messages = messages;
        this.withdrawals = withdrawals;
        this.units = units;
        this.engine = engine;
    }

    @Override
    public CaseNumber number() {
        return cases.number(KEY);
    }

    @Override
    public void submitted(EntrySheet entry, CandidateGroup committee, CurrentOfficial by) {
        var applicant = entry.applicant();
        cases.start(
                new NewCase(
                        entry.caseNumber(), KEY, entry.paper().title(), "selection:" + entry.round(), units.require(applicant.unit()), by,
                        applicant.group()),
                SelectionEntryProcess.COMMITTEE_GROUP.is(committee), SelectionEntryProcess.APPLICANT_GROUP.is(applicant.group()));
        mark(entry);
    }

    @Override
    public OpenTask take(TaskRef task, EntryStep step, CurrentOfficial by) {
        return tasks.take(task, keyOf(step), by);
    }

    @Override
    public void reviewed(OpenTask task, Verdict verdict, @Nullable String opinion, EntrySheet entry) {
        mark(entry);
        tasks.decide(task, verdict, opinion, List.of(), SelectionEntryProcess.REVIEW_VERDICT.is(verdict));
    }

    @Override
    public void amended(OpenTask task, @Nullable String note, EntrySheet entry) {
        mark(entry);
        tasks.complete(task, Verb.RESUBMIT, note);
    }

    @Override
    public void corrected(OpenTask task, @Nullable String note, EntrySheet entry) {
        mark(entry);
        tasks.complete(task, Verb.RESUBMIT, note);
    }

    @Override
    public void lock(CaseNumber number) {
        messages.lock(number);
    }

    @Override
    public void takeForWithdrawal(CaseNumber number, CurrentOfficial by) {
        withdrawals.take(number, SelectionEntryProcess.WITHDRAWN, by);
    }

    @Override
    public void withdrawn(EntrySheet entry, String reason, CurrentOfficial by) {
        withdrawals.withdraw(entry.caseNumber(), SelectionEntryProcess.WITHDRAWN, reason, by);
    }

    @Override
    public void ranked(EntrySheet entry, String words, CurrentOfficial by) {
        mark(entry);
        messages.send(
                entry.caseNumber(), SelectionEntryProcess.RANKED, Verb.RANK, words, by,
                SelectionEntryProcess.LEFT.is(entry.state() == EntryState.NOT_FORWARDED));
    }

    @Override
    public void checked(EntrySheet entry, CurrentOfficial by) {
        mark(entry);
        messages.send(
                entry.caseNumber(), SelectionEntryProcess.CHECKED, Verb.CHECK_FORM, "形式审查合格", by,
                SelectionEntryProcess.CORRECTION.is(false));
    }

    @Override
    public void correctionAsked(EntrySheet entry, String words, CurrentOfficial by) {
        mark(entry);
        messages.send(
                entry.caseNumber(), SelectionEntryProcess.CHECKED, Verb.CHECK_FORM, words, by, SelectionEntryProcess.CORRECTION.is(true));
    }

    @Override
    public void concluded(EntrySheet entry, boolean awaited, String words, CurrentOfficial by) {
        mark(entry);
        messages.send(
                entry.caseNumber(), awaited ? SelectionEntryProcess.CONCLUDED : SelectionEntryProcess.CLOSED, Verb.CONCLUDE, words, by);
    }

    @Override
    public void closed(EntrySheet entry, String words) {
        withdrawals.terminate(entry.caseNumber(), SelectionEntryProcess.CLOSED, words);
    }

    @Override
    public void passedOn(EntrySheet entry) {
        var group = SelectionEntryProcess.APPLICANT_GROUP.is(entry.applicant().group());
        engine.createProcessInstanceQuery()
                .processInstanceBusinessKey(entry.caseNumber().value())
                .list()
                .forEach(instance -> engine.setVariable(instance.getId(), group.name(), group.written()));
        cases.admit(entry.caseNumber(), List.of(entry.applicant().group().toString()));
    }

    @Override
    public void mark(EntrySheet entry) {
        cases.mark(entry.caseNumber(), statusOf(entry.state()));
    }

    @Override
    public String process() {
        return KEY.id();
    }

    @Override
    public Optional<EntryStep> stepOf(TaskKey key) {
        return KEYS.entrySet().stream().filter(one -> one.getValue().equals(key)).map(Map.Entry::getKey).findFirst();
    }

    @Override
    public TaskKey keyOf(EntryStep step) {
        return KEYS.get(step);
    }

    private static CaseStatus statusOf(EntryState state) {
        return switch (state) {
            case DRAFT, IN_REVIEW, READY, FORWARDED, IN_SELECTION -> CaseStatus.UNDER_REVIEW;
            case RETURNED, CORRECTING -> CaseStatus.RETURNED;
            case NAMED, NOT_NAMED, NOT_FORWARDED, REVOKED -> CaseStatus.CLOSED;
            case REFUSED -> CaseStatus.REFUSED;
            case WITHDRAWN -> CaseStatus.WITHDRAWN;
            case EXPIRED, CLOSED, TERMINATED -> CaseStatus.TERMINATED;
        };
    }
}
