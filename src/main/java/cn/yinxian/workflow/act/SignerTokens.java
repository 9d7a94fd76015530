package cn.yinxian.workflow.act;

import cn.yinxian.workflow.ProcessVariable.Assignment;
import cn.yinxian.workflow.engine.SigningModel.SigningStep;
import cn.yinxian.workflow.persistence.TaskRow;
import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Adds and takes out single signers of a step that several sign, in the engine. */
@Component
public class SignerTokens {

    private static final String INSTANCES = "nrOfInstances";
    private static final String BODY = "#multiInstanceBody";

    private final RuntimeService engine;
    private final TaskService tasks;

    SignerTokens(RuntimeService engine, TaskService tasks) {
        this.engine = engine;
        this.tasks = tasks;
    }

    /**
     * One more signs: at once where all sign together, at the end where one signs after the other. What the step before has led
     * to, the new task comes from too: once it is signed, that step is not taken back.
     */
    public void add(TaskRow beside, SigningStep step, String signer) {
        var task = task(beside.taskId());
        if (step.inTurn()) {
            resize(task, 1);
        } else {
            var start = engine.createProcessInstanceModification(task.getProcessInstanceId())
                    .startBeforeActivity(step.key())
                    .setVariableLocal("signer", signer);
            ActingTask.during(beside.cameFrom(), start::execute);
        }
    }

    /** Where one signs after the other, one fewer will come. */
    public void shorten(String openTask) {
        resize(task(openTask), -1);
    }

    /** Takes a signer's task away; the others' tasks stay. */
    public void cancel(String taskId) {
        var task = task(taskId);
        engine.createProcessInstanceModification(task.getProcessInstanceId())
                .cancelActivityInstance(instanceOf(task))
                .execute();
    }

    /**
     * Ends the step where the votes decide since somebody was taken out: the engine counts only when somebody signs, so the
     * step is left by hand, first out, then the rest ended.
     */
    public void leave(String taskId, SigningStep step, List<Assignment<?>> outcome) {
        var task = task(taskId);
        outcome.forEach(variable -> engine.setVariable(task.getProcessInstanceId(), variable.name(), variable.written()));
        engine.createProcessInstanceModification(task.getProcessInstanceId())
                .startAfterActivity(step.key() + BODY)
                .cancelAllForActivity(step.key() + BODY)
                .execute();
    }

    private Task task(String id) {
        return tasks.createTaskQuery().taskId(id).singleResult();
    }

    private void resize(Task task, int by) {
        String body = bodyOf(task.getExecutionId());
        int instances = (Integer) engine.getVariableLocal(body, INSTANCES);
        engine.setVariableLocal(body, INSTANCES, instances + by);
    }

    /** The execution that counts the signers: the task's own, or one above it where the step has a timer. */
    private String bodyOf(String execution) {
        String body = execution;
        while (engine.getVariableLocal(body, INSTANCES) == null) {
            var entity = (ExecutionEntity) engine.createExecutionQuery().executionId(body).singleResult();
            body = entity.getParentId();
        }
        return body;
    }

    private String instanceOf(Task task) {
        return find(engine.getActivityInstance(task.getProcessInstanceId()), task);
    }

    private static String find(ActivityInstance within, Task task) {
        if (within.getActivityId().equals(task.getTaskDefinitionKey()) && Arrays.asList(within.getExecutionIds()).contains(task.getExecutionId())) {
            return within.getId();
        }
        return Arrays.stream(within.getChildActivityInstances())
                .map(child -> find(child, task))
                .filter(id -> !id.isEmpty())
                .findFirst()
                .orElse("");
    }
}
