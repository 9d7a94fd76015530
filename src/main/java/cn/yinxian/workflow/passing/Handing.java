package cn.yinxian.workflow.passing;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Official;
import cn.yinxian.organisation.Roster;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.workflow.Cases;
import cn.yinxian.workflow.Errand;
import cn.yinxian.workflow.TaskChanged;
import cn.yinxian.workflow.TaskChanged.Change;
import cn.yinxian.workflow.TaskNote;
import cn.yinxian.workflow.TaskRef;
import cn.yinxian.workflow.act.TokenMover;
import cn.yinxian.workflow.persistence.CaseMapper;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts an open task into other hands: its deadline goes on, and inbox, reminders and the engine follow. */
@Component
class Handing {

    private final TokenMover token;
    private final CaseMapper cases;
    private final Roster roster;
    private final ApplicationEventPublisher events;

    Handing(TokenMover token, CaseMapper cases, Roster roster, ApplicationEventPublisher events) {
        this.token = token;
        this.cases = cases;
        this.roster = roster;
        this.events = events;
    }

    /**
     * To a person.
     *
     * @param errand what they are asked to do; null: the step itself
     * @param note beside the entry in their inbox
     */
    void toPerson(Passed task, OfficialId person, @Nullable Errand errand, @Nullable String note, CurrentOfficial by) {
        if (cases.hasParty(task.file().caseNumber(), person.value()) == 0) {
            cases.insertParty(task.file().caseNumber(), person.value());
        }
        move(task, person.value(), errand, note, by);
    }

    /** For good; whoever gave it away first is remembered. */
    void over(Passed task, OfficialId person, String note, CurrentOfficial by) {
        token.rememberFirst(task.row(), task.row().owner().indexOf('@') > 0 ? by.id().value() : task.row().owner());
        toPerson(task, person, null, note, by);
    }

    /** The errand is done: back to whoever asked, or to the group if that person has gone meanwhile. */
    void back(Passed task, OfficialId asker, String note, CurrentOfficial by) {
        if (roster.find(asker).filter(Official::active).isPresent()) {
            toPerson(task, asker, null, note, by);
        } else {
            toPool(task, by);
        }
    }

    /** To where it waits if nobody has it. */
    void toPool(Passed task, CurrentOfficial by) {
        var row = task.row();
        move(task, row.pool(), null, TaskNote.of(row.intendedGroup(), row.pool(), false), by);
    }

    private void move(Passed task, String owner, @Nullable Errand errand, @Nullable String note, CurrentOfficial by) {
        var row = task.row();
        token.give(row, owner, errand);
        events.publishEvent(new TaskChanged(
                Change.MOVED, TaskRef.of(row.taskId()), Cases.fileOf(task.file()), row.step(),
                errand == null ? row.formKey() : errand.page(), owner, note, by.name(), row.arrivedAt(), row.dueAt(), null));
    }
}
