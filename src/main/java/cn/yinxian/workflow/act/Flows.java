package cn.yinxian.workflow.act;

import java.util.ArrayList;
import java.util.concurrent.ConcurrentHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** The way forward through a model; flows taken by 退回 or 不同意 are ways back, and lie on no step's way. */
final class Flows {

    private static final Pattern BACK = Pattern.compile("\\$\\{\\s*\\w+\\s*==\\s*'(RETURN|REFUSE)'\\s*}");

    private final Map<FlowNode, List<SequenceFlow>> outgoing;
    private final Map<FlowNode, List<SequenceFlow>> incoming;
    private final Map<ModelElementInstance, Set<FlowNode>> ahead = new ConcurrentHashMap<>();

    Flows(BpmnModelInstance model) {
        var all = model.getModelElementsByType(SequenceFlow.class);
        outgoing = all.stream().collect(Collectors.groupingBy(SequenceFlow::getSource));
        incoming = all.stream().collect(Collectors.groupingBy(SequenceFlow::getTarget));
    }

    List<SequenceFlow> outOf(FlowNode node) {
        return outgoing.getOrDefault(node, List.of());
    }

    /** What lies before a node in its own scope, on the way that leads there from the start. */
    List<FlowNode> before(FlowNode node) {
        var reachable = reachableIn(node.getParentElement());
        var before = new ArrayList<FlowNode>();
        incoming.getOrDefault(node, List.of()).stream().filter(flow -> !isBack(flow)).map(SequenceFlow::getSource).forEach(before::add);
        if (node instanceof BoundaryEvent border && border.cancelActivity()) {
            before.add(border.getAttachedTo());
        }
        return before.stream().filter(reachable::contains).toList();
    }

    /** What follows a node, by whatever flow; behind the end of a sub-process, what follows that. */
    List<FlowNode> after(FlowNode node) {
        if (outOf(node).isEmpty()) {
            return node.getParentElement() instanceof SubProcess around ? after(around) : List.of();
        }
        return outOf(node).stream().map(SequenceFlow::getTarget).toList();
    }

    /** What can be reached from a node on the way forward in its own scope, itself included. */
    Set<FlowNode> reach(FlowNode from, FlowNode without) {
        var seen = new LinkedHashSet<FlowNode>();
        var next = new ArrayList<>(List.of(from));
        while (!next.isEmpty()) {
            var here = next.remove(next.size() - 1);
            if (here.equals(without) || !seen.add(here)) {
                continue;
            }
            outOf(here).stream().filter(flow -> !isBack(flow)).map(SequenceFlow::getTarget).forEach(next::add);
            next.addAll(bordersOf(here));
        }
        return seen;
    }

    /** Something happens there that no turn of the token undoes: a letter, an entry, a called process. */
    static boolean isAutomatic(FlowNode node) {
        return node instanceof ServiceTask || node instanceof SendTask || node instanceof CallActivity
                || node instanceof SubProcess inner && inner.getChildElementsByType(FlowNode.class).stream().anyMatch(Flows::isAutomatic);
    }

    static List<FlowNode> startsOf(SubProcess inner) {
        return List.copyOf(inner.getChildElementsByType(StartEvent.class));
    }

    private Set<FlowNode> reachableIn(ModelElementInstance scope) {
        return ahead.computeIfAbsent(scope, it -> {
            var reachable = new LinkedHashSet<FlowNode>();
            it.getChildElementsByType(StartEvent.class).forEach(start -> reachable.addAll(reach(start, null)));
            return reachable;
        });
    }

    private static boolean isBack(SequenceFlow flow) {
        var condition = flow.getConditionExpression();
        return condition != null && BACK.matcher(condition.getTextContent().strip()).matches();
    }

    private static List<FlowNode> bordersOf(FlowNode node) {
        return node.getParentElement().getChildElementsByType(BoundaryEvent.class).stream()
                .filter(border -> border.getAttachedTo().equals(node))
                .map(FlowNode.class::cast)
                .toList();
    }
}
