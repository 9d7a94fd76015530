package cn.yinxian.workflow.act;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.workflow.Errand;
import cn.yinxian.workflow.ProcessVariable.Assignment;
import cn.yinxian.workflow.persistence.CaseRow;
import cn.yinxian.workflow.persistence.TaskMapper;
import cn.yinxian.workflow.persistence.TaskRow;
import cn.yinxian.workflow.persistence.TurningMapper;
import java.time.Clock;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The only class that completes, assigns or cancels in the engine. */
@Component
public class TokenMover {

    private final TaskService engineTasks;
    private final RuntimeService engine;
    private final TaskMapper tasks;
    private final TurningMapper turning;
    private final TokenTurn turn;
    private final Clock clock;

    TokenMover(TaskService engineTasks, RuntimeService engine, TaskMapper tasks, TurningMapper turning, TokenTurn turn, Clock clock) {
        this.engineTasks = engineTasks;
        this.engine = engine;
        this.tasks = tasks;
        this.turning = turning;
        this.turn = turn;
        this.clock = clock;
    }

    /** Marks our row of the step as done by this official; the clock and the inbox then know that nobody waits any more. */
    public void end(TaskRow task, CurrentOfficial by) {
        if (task.errand() != null) {
            throw Refused.because(Refusal.of("", "workflow.errand", task.errand().refusal()));
        }
        tasks.end(task.taskId(), clock.instant(), by.id().value());
    }

    public void complete(TaskRow task, Assignment<?>... variables) {
        var values = Arrays.stream(variables).collect(Collectors.toMap(Assignment::name, Assignment::written));
        try {
            ActingTask.during(task.taskId(), () -> engineTasks.complete(task.taskId(), values));
        } catch (OptimisticLockingException another) {
            throw Overtaken.byAnother();
        } catch (ProcessEngineException wrapped) {
            throw wrapped.getCause() instanceof Refused refused ? refused : wrapped;
        }
    }

    /** Completes a step that lets the case go on; one that was returned goes straight back to who returned it, where that was asked for. */
    public void goOn(TaskRow task, Assignment<?>... variables) {
        var point = turning.selectReturnPoint(task.taskId());
        if (point == null || !point.straight()) {
            complete(task, variables);
            return;
        }
        var place = turn.placeOf(task, false);
        Arrays.stream(variables).forEach(one -> engine.setVariable(place.instance(), one.name(), one.written()));
        turn.turn(place, point.backTo(), "straightBack", task);
    }

    /** Where nobody was in post, this person does it. */
    public void assign(TaskRow task, OfficialId handler) {
        tasks.nameHandler(task.taskId(), handler.value());
        engineTasks.setAssignee(task.taskId(), handler.value());
    }

    /** It waits under this group or person from now on, for the step itself or for an errand; the step before can no longer be taken back. */
    public void give(TaskRow task, String owner, @Nullable Errand errand) {
        tasks.updateOwner(task.taskId(), owner, errand);
        tasks.markRead(task.taskId(), clock.instant());
        engineTasks.setAssignee(task.taskId(), owner.indexOf('@') > 0 ? null : owner);
    }

    /** Whoever hands a task over first stays its owner in the engine, however often it is handed on. */
    public void rememberFirst(TaskRow task, String holder) {
        if (engineTasks.createTaskQuery().taskId(task.taskId()).singleResult().getOwner() == null) {
            engineTasks.setOwner(task.taskId(), holder);
        }
    }

    /** Stops the case's process wherever it is, called processes included; all its tasks go. */
    public void stop(CaseRow file) {
        var instance = engine.createProcessInstanceQuery()
                .processInstanceBusinessKey(file.caseNumber())
                .processDefinitionKey(file.process())
                .singleResult();
        engine.deleteProcessInstance(instance.getId(), "terminated", false, true);
    }

    /** Sends a message to the case's process, e.g. {@code formation.withdrawn}, with what it decides there. */
    public void send(String message, String caseNumber, Assignment<?>... variables) {
        var values = Arrays.stream(variables).collect(Collectors.toMap(Assignment::name, Assignment::written));
        engine.createMessageCorrelation(message).processInstanceBusinessKey(caseNumber).setVariables(values).correlate();
    }

    /** Whether the case waits for that message now: what the model draws is what is allowed. */
    public boolean awaits(String message, String caseNumber) {
        return engine.createExecutionQuery()
                        .processInstanceBusinessKey(caseNumber)
                        .messageEventSubscriptionName(message)
                        .count()
                > 0;
    }
}
