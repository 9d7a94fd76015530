package cn.yinxian.workflow;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * The steps that lie ahead if everything goes its ordinary way: from a step along the flows, at each split the flow whose
 * condition the routing has already fulfilled, else the default one (in our models: the ordinary way forward).
 */
class StepForecast {

    private final BpmnModelInstance model;
    private final Map<String, Object> routing;

    /** @param routing variables that no step ahead will decide anew: outcomes of steps are left out by the caller */
    StepForecast(BpmnModelInstance model, Map<String, Object> routing) {
        this.model = model;
        this.routing = routing;
    }

    /** User tasks and call activities after this one, in order, each once. */
    List<Activity> after(String elementId) {
        Set<Activity> steps = new LinkedHashSet<>();
        FlowNode node = model.getModelElementById(elementId);
        var seen = new LinkedHashSet<FlowNode>();
        Optional<FlowNode> next = follow(node);
        while (next.isPresent() && seen.add(next.get())) {
            FlowNode here = next.get();
            if (here instanceof UserTask || here instanceof CallActivity) {
                steps.add((Activity) here);
            }
            next = here instanceof SubProcess inner ? Optional.of(startOf(inner)) : follow(here);
        }
        return List.copyOf(steps);
    }

    private Optional<FlowNode> follow(FlowNode node) {
        var flows = node.getOutgoing();
        if (flows.isEmpty()) {
            return node.getParentElement() instanceof SubProcess around ? follow(around) : Optional.empty();
        }
        return flows.stream()
                .filter(this::fulfilled)
                .findFirst()
                .or(() -> flows.stream().filter(flow -> flow.getConditionExpression() == null).findFirst())
                .map(SequenceFlow::getTarget);
    }

    private boolean fulfilled(SequenceFlow flow) {
        var condition = flow.getConditionExpression();
        return condition != null && Condition.parse(condition.getTextContent()).holds(routing);
    }

    private static FlowNode startOf(SubProcess inner) {
        return inner.getChildElementsByType(StartEvent.class).iterator().next();
    }
}
