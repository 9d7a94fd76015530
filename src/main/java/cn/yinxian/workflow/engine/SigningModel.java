package cn.yinxian.workflow.engine;

import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** Reads what a model says of a step that several people sign (会签): its rule, and who signs again after a return. */
@Component
public class SigningModel {

    /** The engine's name for the whole of a step that several people do. */
    private static final String BODY = "#multiInstanceBody";

    private final RepositoryService models;
    private final TaskService tasks;

    SigningModel(RepositoryService models, TaskService tasks) {
        this.models = models;
        this.tasks = tasks;
    }

    /**
     * A step of signing.
     *
     * @param rule how it is decided, see {@code SignRule}
     * @param outcome variable that tells the gateway behind it; empty where there is none
     * @param onlyOpenAgain whether after a return only those sign again who had not agreed
     * @param inTurn whether one signs after the other
     */
    public record SigningStep(String key, String rule, String outcome, boolean onlyOpenAgain, boolean inTurn) {}

    /** The step of this task; empty if one person does it. */
    public Optional<SigningStep> of(String taskId) {
        var task = tasks.createTaskQuery().taskId(taskId).singleResult();
        return task == null
                ? Optional.empty()
                : stepOf(models.getBpmnModelInstance(task.getProcessDefinitionId()).getModelElementById(task.getTaskDefinitionKey()));
    }

    /** The step an execution of the engine stands in. */
    public SigningStep of(DelegateExecution execution) {
        UserTask task = execution.getBpmnModelInstance().getModelElementById(keyOf(execution));
        return stepOf(task).orElseThrow();
    }

    static Optional<SigningStep> stepOf(UserTask task) {
        if (!(task.getLoopCharacteristics()
                instanceof MultiInstanceLoopCharacteristics loop)) {
            return Optional.empty();
        }
        return Optional.of(new SigningStep(
                task.getId(), TaskModel.property(task, "sign"), TaskModel.property(task, "decides"),
                "OPEN".equals(TaskModel.property(task, "signAgain")), loop.isSequential()));
    }

    private static String keyOf(DelegateExecution execution) {
        String activity = execution.getCurrentActivityId();
        return activity.endsWith(BODY) ? activity.substring(0, activity.length() - BODY.length()) : activity;
    }
}
