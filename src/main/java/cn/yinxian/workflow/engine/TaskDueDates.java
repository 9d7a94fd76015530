package cn.yinxian.workflow.engine;

import cn.yinxian.deadline.DeadlineMoved;
import cn.yinxian.workflow.TaskChanged.Change;
import cn.yinxian.workflow.persistence.TaskMapper;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** When a deadline moves, the open steps that run under it move too, and with them the inbox and the timers of the model. */
@Component
class TaskDueDates {

    private static final String CASE = "case:";

    private final TaskMapper tasks;
    private final TaskFacts facts;
    private final StepTimers timers;

    TaskDueDates(TaskMapper tasks, TaskFacts facts, StepTimers timers) {
        this.tasks = tasks;
        this.facts = facts;
        this.timers = timers;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(DeadlineMoved moved) {
        for (var row : tasks.selectOpenUnder(moved.subject(), moved.rule())) {
            tasks.updateDue(row.taskId(), moved.due());
            timers.move(row.taskId(), moved.due());
            facts.announce(Change.DUE, tasks.select(row.taskId()));
        }
        if (moved.subject().startsWith(CASE)) {
            timers.moveWaits(moved.subject().substring(CASE.length()), moved.rule(), moved.due());
        }
    }
}
