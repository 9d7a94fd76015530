package cn.yinxian.workflow.act;

import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.workflow.persistence.TaskRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** Turns the token round: starts a step anew, and leaves the one it is turned back from with all that belongs to it. */
@Component
public class TokenTurn {

    private static final String BODY = "#multiInstanceBody";

    private final RuntimeService engine;
    private final TaskService engineTasks;
    private final RepositoryService models;
    private final Map<String, StepGraph> graphs = new ConcurrentHashMap<>();

    public TokenTurn(RuntimeService engine, TaskService engineTasks, RepositoryService models) {
        this.engine = engine;
        this.engineTasks = engineTasks;
        this.models = models;
    }

    /** Where a token stands. @param activity a user task, or the activity that calls the process in which the task waits */
    public record Place(String instance, StepGraph graph, String activity, String execution) {}

    /** @param inMainProcess whether the caller's process is meant where the task waits in a called one */
    public Place placeOf(TaskRow open, boolean inMainProcess) {
        var task = engineTasks.createTaskQuery().taskId(open.taskId()).singleResult();
        if (task == null) {
            throw Overtaken.byAnother();
        }
        if (!inMainProcess || open.rootKey().equals(open.taskKey())) {
            return new Place(task.getProcessInstanceId(), graph(task.getProcessDefinitionId()), open.taskKey(), task.getExecutionId());
        }
        ProcessInstance caller =
                engine.createProcessInstanceQuery().subProcessInstanceId(task.getProcessInstanceId()).singleResult();
        return new Place(caller.getId(), graph(caller.getProcessDefinitionId()), open.rootKey(), "");
    }

    /** The graph of a model that runs or has run. */
    public StepGraph graph(String definitionId) {
        return graphs.computeIfAbsent(definitionId, id -> new StepGraph(models.getBpmnModelInstance(id)));
    }

    /**
     * @param cause the task from whose end the step comes anew
     * @param code kept in the engine's own log; never typed text
     */
    public void turn(Place from, String target, String code, TaskRow cause) {
        var way = wayTo(engine.getActivityInstance(from.instance()), from).orElseThrow(Missing::new);
        var scope = scopeOn(way, from.graph().commonScope(from.activity(), target));
        var left = from.graph().left(from.activity(), target);
        var started = from.graph().isMultiInstance(target) ? target + BODY : target;
        var turn = engine.createProcessInstanceModification(from.instance()).startBeforeActivity(started, scope.getId());
        Arrays.stream(scope.getChildActivityInstances())
                .filter(child -> left.test(child.getActivityId().replace(BODY, "")))
                .forEach(child -> turn.cancelActivityInstance(child.getId()));
        try {
            ActingTask.during(cause.taskId(), () -> turn.setAnnotation(code).execute());
        } catch (OptimisticLockingException another) {
            throw Overtaken.byAnother();
        }
    }

    /** The instances from the whole process down to where the token stands. */
    private static Optional<List<ActivityInstance>> wayTo(ActivityInstance here, Place place) {
        var way = new ArrayList<>(List.of(here));
        if (here.getActivityId().equals(place.activity())
                && (place.execution().isEmpty() || List.of(here.getExecutionIds()).contains(place.execution()))) {
            return Optional.of(way);
        }
        return Arrays.stream(here.getChildActivityInstances())
                .map(child -> wayTo(child, place))
                .flatMap(Optional::stream)
                .findFirst()
                .map(rest -> {
                    way.addAll(rest);
                    return way;
                });
    }

    /** The process itself bears the id of its definition there. */
    private static ActivityInstance scopeOn(List<ActivityInstance> way, String scope) {
        return way.stream().filter(one -> one.getActivityId().equals(scope)).findFirst().orElse(way.get(0));
    }
}
