package cn.yinxian.workflow.act;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * The steps of a model as a graph: which lie before which, and which run beside which. From it follows to which steps the
 * token may be turned back, and what has to be left for it.
 */
public final class StepGraph {

    private final BpmnModelInstance model;
    private final Flows flows;
    private final ParallelBranches branches;

    public StepGraph(BpmnModelInstance model) {
        this.model = model;
        this.flows = new Flows(model);
        this.branches = new ParallelBranches(flows);
    }

    /**
     * The user tasks before a step to which it may be sent back, nearest first: none that lies behind an automatic step or a
     * called process, none inside a parallel branch that this step is not in, none to which a verdict of the step leads.
     */
    public List<String> before(String step) {
        var modelled = directlyAfter(step);
        return upstream(step).stream()
                .filter(target -> !target.equals(step) && !modelled.contains(target) && mayReenter(step, target))
                .toList();
    }

    /** Whether what a step has just led to can be taken back to it: nothing automatic happened between the two, and no branches joined. */
    public boolean mayRecall(String from, String to) {
        boolean linked = directlyAfter(to).contains(from) || upstream(from).contains(to) || upstream(to).contains(from);
        return linked && !isMultiInstance(to) && mayReenter(from, to);
    }

    /** Whether the token may jump from one step into another: no parallel branch is entered from outside. */
    public boolean mayReenter(String from, String to) {
        var left = path(node(from));
        var entered = path(node(to));
        int common = commonScopes(left, entered);
        for (int level = common; level < entered.size(); level++) {
            var here = (FlowNode) entered.get(level);
            var there = level == common ? (FlowNode) left.get(level) : null;
            if (branches.in(entered.get(level - 1)).stream().anyMatch(branch -> branch.contains(here) && (there == null || !branch.contains(there)))) {
                return false;
            }
        }
        return true;
    }

    /** Id of the innermost scope that holds both steps: the process, or a sub-process. */
    String commonScope(String from, String to) {
        var left = path(node(from));
        var scope = left.get(commonScopes(left, path(node(to))) - 1);
        return scope.getAttributeValue("id");
    }

    /** Whether a step is left with the others when the token is turned from one step to another. */
    public boolean leaves(String from, String to, String step) {
        var way = path(node(step));
        var scope = node(from).getModelInstance().<ModelElementInstance>getModelElementById(commonScope(from, to));
        int at = way.indexOf(scope);
        return at >= 0 && at + 1 < way.size() && left(from, to).test(way.get(at + 1).getAttributeValue("id"));
    }

    /** Which activities directly in that scope are left: those of the branch that holds both steps; without one, all. */
    Predicate<String> left(String from, String to) {
        var left = path(node(from));
        var entered = path(node(to));
        int common = commonScopes(left, entered);
        var one = (FlowNode) left.get(common);
        var other = (FlowNode) entered.get(common);
        return branches.in(left.get(common - 1)).stream()
                .filter(branch -> branch.contains(one) && branch.contains(other))
                .min((a, b) -> Integer.compare(a.size(), b.size()))
                .map(branch -> branch.stream().map(FlowNode::getId).collect(Collectors.toSet()))
                .<Predicate<String>>map(ids -> ids::contains)
                .orElse(any -> true);
    }

    /** 会签, 或签, 依次: several do the step. */
    public boolean isMultiInstance(String step) {
        return node(step) instanceof Activity activity && activity.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics;
    }

    public String nameOf(String step) {
        return node(step).getName();
    }

    private Set<String> upstream(String step) {
        var found = new LinkedHashSet<String>();
        for (FlowNode here = node(step); ; here = (SubProcess) here.getParentElement()) {
            found.addAll(behind(here));
            if (!(here.getParentElement() instanceof SubProcess)) {
                return found;
            }
        }
    }

    private Set<String> behind(FlowNode start) {
        var tasks = new LinkedHashSet<String>();
        var seen = new LinkedHashSet<FlowNode>();
        var next = new ArrayDeque<>(flows.before(start));
        while (!next.isEmpty()) {
            var here = next.poll();
            if (!seen.add(here) || Flows.isAutomatic(here)) {
                continue;
            }
            userTasks(here).forEach(tasks::add);
            next.addAll(flows.before(here));
        }
        return tasks;
    }

    private static List<String> userTasks(FlowNode node) {
        if (node instanceof UserTask) {
            return List.of(node.getId());
        }
        return node instanceof SubProcess inner
                ? inner.getChildElementsByType(FlowNode.class).stream().map(StepGraph::userTasks).flatMap(Collection::stream).toList()
                : List.of();
    }

    /** Steps that the end of this one leads to without another step between, by whatever verdict. */
    private Set<String> directlyAfter(String step) {
        var found = new LinkedHashSet<String>();
        var seen = new LinkedHashSet<FlowNode>();
        var next = new ArrayDeque<>(flows.after(node(step)));
        while (!next.isEmpty()) {
            var here = next.poll();
            if (here instanceof UserTask || here instanceof CallActivity) {
                found.add(here.getId());
            } else if (seen.add(here) && !Flows.isAutomatic(here)) {
                next.addAll(here instanceof SubProcess inner ? Flows.startsOf(inner) : flows.after(here));
            }
        }
        return found;
    }

    private FlowNode node(String id) {
        return model.getModelElementById(id);
    }

    private static List<ModelElementInstance> path(FlowNode node) {
        var path = new ArrayList<ModelElementInstance>();
        for (ModelElementInstance here = node; here instanceof FlowNode; here = here.getParentElement()) {
            path.add(0, here);
        }
        path.add(0, path.get(0).getParentElement());
        return path;
    }

    private static int commonScopes(List<ModelElementInstance> one, List<ModelElementInstance> other) {
        int common = 0;
        while (common < Math.min(one.size(), other.size()) - 1 && one.get(common).equals(other.get(common))) {
            common++;
        }
        return common;
    }
}
