package cn.yinxian.workflow.act;

import java.util.ArrayList;
import java.util.concurrent.ConcurrentHashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** What runs at the same time: each branch of a split, up to where it meets another. */
final class ParallelBranches {

    private final Flows flows;
    private final Map<ModelElementInstance, List<Set<FlowNode>>> known = new ConcurrentHashMap<>();

    ParallelBranches(Flows flows) {
        this.flows = flows;
    }

    /** The branches of all splits directly in a scope. */
    List<Set<FlowNode>> in(ModelElementInstance scope) {
        return known.computeIfAbsent(scope, it -> it.getChildElementsByType(FlowNode.class).stream()
                .filter(node -> node instanceof ParallelGateway || node instanceof InclusiveGateway)
                .flatMap(split -> branchesOf(split).stream())
                .toList());
    }

    private List<Set<FlowNode>> branchesOf(FlowNode split) {
        var reached = flows.outOf(split).stream().map(SequenceFlow::getTarget).map(first -> flows.reach(first, split)).toList();
        if (reached.size() < 2) {
            return List.of();
        }
        var branches = new ArrayList<Set<FlowNode>>();
        for (var own : reached) {
            var alone = new HashSet<>(own);
            reached.stream().filter(other -> other != own).forEach(alone::removeAll);
            branches.add(alone);
        }
        return branches;
    }
}
