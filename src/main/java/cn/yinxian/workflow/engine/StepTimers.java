package cn.yinxian.workflow.engine;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The timers of a model: on the border of a step, for what follows when its deadline is missed, or on the path, where a case
 * waits for a day. They run by a deadline, and move, stand still and run on with it.
 */
@Component
class StepTimers {

    private final TaskService tasks;
    private final ManagementService jobs;
    private final RepositoryService models;
    private final RuntimeService engine;

    StepTimers(TaskService tasks, ManagementService jobs, RepositoryService models, RuntimeService engine) {
        this.tasks = tasks;
        this.jobs = jobs;
        this.models = models;
        this.engine = engine;
    }

    /** @param due null: the clock stands still */
    void move(String taskId, @Nullable Instant due) {
        var task = tasks.createTaskQuery().taskId(taskId).singleResult();
        if (task == null) {
            return;
        }
        for (String border : timersAround(task)) {
            jobs.createJobQuery().processInstanceId(task.getProcessInstanceId()).activityId(border).timers().listPage(0, 1)
                    .forEach(timer -> set(timer, due));
        }
    }

    /** A timer on the path itself, where a case waits for a day: it runs by the deadline of the case that it names. */
    void moveWaits(String caseNumber, String rule, @Nullable Instant due) {
        engine.createProcessInstanceQuery().processInstanceBusinessKey(caseNumber).list().forEach(instance -> waitsBy(rule, instance)
                .forEach(wait -> jobs.createJobQuery().processInstanceId(instance.getId()).activityId(wait).timers().listPage(0, 1)
                        .forEach(timer -> set(timer, due))));
    }

    private List<String> waitsBy(String rule, ProcessInstance instance) {
        return models.getBpmnModelInstance(instance.getProcessDefinitionId()).getModelElementsByType(IntermediateCatchEvent.class).stream()
                .filter(wait -> wait.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance))
                .filter(wait -> rule.equals(TaskModel.property(wait, "deadlineRule")))
                .map(IntermediateCatchEvent::getId)
                .toList();
    }

    private void set(Job timer, @Nullable Instant due) {
        if (due == null) {
            jobs.suspendJobById(timer.getId());
            return;
        }
        jobs.activateJobById(timer.getId());
        jobs.setJobDuedate(timer.getId(), Date.from(due));
    }

    private List<String> timersAround(Task task) {
        return models.getBpmnModelInstance(task.getProcessDefinitionId()).getModelElementsByType(BoundaryEvent.class).stream()
                .filter(border -> border.getAttachedTo().getId().equals(task.getTaskDefinitionKey()))
                .filter(border -> border.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance))
                .map(BoundaryEvent::getId)
                .toList();
    }
}
