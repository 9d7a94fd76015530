package cn.yinxian.workflow.passing;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.workflow.Cases;
import cn.yinxian.workflow.Errand;
import cn.yinxian.workflow.TaskChanged;
import cn.yinxian.workflow.TaskChanged.Change;
import cn.yinxian.workflow.TaskNote;
import cn.yinxian.workflow.TaskRef;
import cn.yinxian.workflow.Verb;
import cn.yinxian.workflow.act.CaseOutcome;
import cn.yinxian.workflow.act.RecordWriter;
import cn.yinxian.workflow.act.Taking.Taken;
import cn.yinxian.workflow.act.TokenMover;
import cn.yinxian.workflow.persistence.CaseMapper;
import cn.yinxian.workflow.persistence.CaseRow;
import cn.yinxian.workflow.persistence.TaskRow;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts an open task into other hands and writes down that it was; its deadline goes on, and inbox and reminders follow. */
@Component
class Handing {

    private final TokenMover token;
    private final CaseMapper cases;
    private final RecordWriter record;
    private final CaseOutcome outcome;
    private final ApplicationEventPublisher events;

    Handing(TokenMover token, CaseMapper cases, RecordWriter record, CaseOutcome outcome, ApplicationEventPublisher events) {
        this.token = token;
        this.cases = cases;
        this.record = record;
        this.outcome = outcome;
        this.events = events;
    }

    void write(Taken taken, Verb verb, @Nullable String words, CurrentOfficial by) {
        record.append(taken.file(), taken.row(), verb, words, by);
        outcome.done(taken.file(), taken.row(), verb, by);
    }

    /** To a person: for the step itself, or for an errand. */
    void toPerson(Taken taken, String person, @Nullable Errand errand, @Nullable String note, CurrentOfficial by) {
        if (cases.hasParty(taken.file().caseNumber(), person) == 0) {
            cases.insertParty(taken.file().caseNumber(), person);
        }
        move(taken, person, errand, note, by);
    }

    /** To where it waits if nobody has it. */
    void toPool(Taken taken, CurrentOfficial by) {
        var row = taken.row();
        move(taken, row.pool(), null, TaskNote.of(row.intendedGroup(), row.pool(), false), by);
    }

    private void move(Taken taken, String owner, @Nullable Errand errand, @Nullable String note, CurrentOfficial by) {
        var row = taken.row();
        token.give(row, owner, errand);
        events.publishEvent(new TaskChanged(
                Change.MOVED, TaskRef.of(row.taskId()), Cases.fileOf(taken.file()), row.step(),
                errand == null ? row.formKey() : errand.page(), owner, note, by.name(), row.arrivedAt(), row.dueAt(), null));
    }

    /** Whether this official asked for what is decided here, and so has no part in it; the applying side's own steps are theirs. */
    static boolean isOwnMatter(CaseRow file, TaskRow row, String official) {
        return file.applicant().equals(official) && !row.intendedGroup().equals(file.applicantGroup());
    }

    /** The group that answers for the task, whoever has it. */
    static CandidateGroup groupOf(String pool, String intendedGroup) {
        return CandidateGroup.parse(pool.indexOf('@') > 0 ? pool : intendedGroup);
    }
}
