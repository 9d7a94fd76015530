package cn.yinxian.explorer;

import cn.yinxian.modelcheck.Notation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/**
 * Which variables can still be read before they are set anew, for a token at each node. States that differ only in other
 * variables behave alike and are explored once.
 */
final class Liveness {

    private final ProcessFacts facts;
    private final List<FlowNode> nodes;
    private final Map<String, Set<String>> live = new HashMap<>();

    Liveness(ProcessFacts facts) {
        this.facts = facts;
        this.nodes = facts.nodes().toList();
    }

    Map<String, Set<String>> byNode() {
        nodes.forEach(it -> live.put(it.getId(), new HashSet<>()));
        boolean changed = true;
        while (changed) {
            changed = false;
            for (FlowNode node : nodes) {
                changed |= live.get(node.getId()).addAll(at(node));
            }
        }
        return live;
    }

    private Set<String> at(FlowNode node) {
        var names = new HashSet<String>();
        facts.outgoing(node).forEach(flow -> {
            Notation.condition(flow).ifPresent(it -> names.add(it.variable()));
            names.addAll(live.get(flow.getTarget().getId()));
        });
        if (facts.outgoing(node).isEmpty() && node.getParentElement() instanceof SubProcess scope) {
            names.addAll(afterwards(scope));
        }
        names.removeAll(facts.decides(node.getId()));
        if (node instanceof CallActivity call) {
            facts.mappings().filter(it -> it.inwards() && it.called().equals(call.getCalledElement())).forEach(it -> names.add(it.source()));
        }
        sideways(node).forEach(it -> names.addAll(live.get(it.getId())));
        return names;
    }

    private Set<String> afterwards(SubProcess scope) {
        var names = new HashSet<String>();
        facts.outgoing(scope).forEach(flow -> {
            Notation.condition(flow).ifPresent(it -> names.add(it.variable()));
            names.addAll(live.get(flow.getTarget().getId()));
        });
        return names;
    }

    /** Where a token can get from here other than by a flow: into a subprocess, out by an event. */
    List<FlowNode> sideways(FlowNode node) {
        var targets = new ArrayList<FlowNode>();
        for (FlowNode other : nodes) {
            boolean attached = other instanceof BoundaryEvent boundary && boundary.getAttachedTo().getId().equals(node.getId());
            boolean entered = other instanceof StartEvent && other.getParentElement().equals(node);
            boolean breaksIn = other instanceof StartEvent
                    && ProcessFacts.isEventSubprocess(other.getParentElement())
                    && other.getParentElement().getParentElement().equals(node.getParentElement());
            if (attached || entered || breaksIn) {
                targets.add(other);
            }
        }
        if (node.getParentElement() instanceof SubProcess scope) {
            targets.add(scope);
        }
        return targets;
    }
}
