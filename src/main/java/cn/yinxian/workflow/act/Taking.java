package cn.yinxian.workflow.act;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Missing;
import cn.yinxian.workflow.HandlerNaming;
import cn.yinxian.workflow.OpenTask;
import cn.yinxian.workflow.OpenTasks;
import cn.yinxian.workflow.PersonalSteps;
import cn.yinxian.workflow.TaskRef;
import cn.yinxian.workflow.persistence.CaseMapper;
import cn.yinxian.workflow.persistence.CaseRow;
import cn.yinxian.workflow.persistence.TaskMapper;
import cn.yinxian.workflow.persistence.TaskRow;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens a task for an act: the case is locked first, so that of two who act at once one waits, and then sees what became of it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Taking {

    private final OpenTasks openTasks;
    private final CaseMapper cases;
    private final TaskMapper tasks;
    private final PersonalSteps personal;

    Taking(OpenTasks openTasks, CaseMapper cases, TaskMapper tasks, PersonalSteps personal) {
        this.personal = personal;
        this.openTasks = openTasks;
        this.cases = cases;
        this.tasks = tasks;
    }

    /** A task that this official may act on, with its case locked. */
    public record Taken(OpenTask task, CaseRow file, TaskRow row) {}

    /**
     * @throws Missing if there is no such task for this official, or only its handler can be named
     * @throws cn.yinxian.shared.Overtaken if somebody has ended it, it waits under somebody else, or this official was asked
     *     for something else than its step
     */
    public Taken take(TaskRef ref, CurrentOfficial me) {
        var taken = open(ref, me);
        taken.task().forItsStep();
        return taken;
    }

    /** {@link #take}, to ask others in or to turn the case back: refused where the step is done in person. */
    public Taken takeToTurn(TaskRef ref, CurrentOfficial me) {
        var taken = take(ref, me);
        personal.requirePassable(taken.task());
        return taken;
    }

    /** {@link #takeToTurn}, also by somebody who has it for an errand: to pass it on or to give it back. */
    public Taken takeToPass(TaskRef ref, CurrentOfficial me) {
        var taken = open(ref, me);
        personal.requirePassable(taken.task());
        return taken;
    }

    private Taken open(TaskRef ref, CurrentOfficial me) {
        var seen = openTasks.open(ref, me);
        var file = cases.lock(seen.caseNumber().value());
        var task = openTasks.open(ref, me);
        if (task.formKey().equals(HandlerNaming.PAGE)) {
            throw new Missing();
        }
        return new Taken(task, file, tasks.select(ref.value()));
    }

    /** Our row of a task that was taken. */
    public TaskRow rowOf(TaskRef ref) {
        var row = tasks.select(ref.value());
        if (row == null) {
            throw new Missing();
        }
        return row;
    }
}
