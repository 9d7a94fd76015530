package cn.yinxian.explorer;

import cn.yinxian.modelcheck.Notation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** What the explorer reads from one model before it runs it: its variables, who sets them, who reads them. */
final class ProcessFacts {

    /** What a variable is for; says which values the explorer gives it. */
    enum Kind { CONDITION, GROUP, TIMER, COLLECTION, COUNT, PLAIN }

    /** A variable handed into or out of a called process. */
    record Mapping(String called, String source, String target, boolean inwards) {}

    private final String key;
    private final BpmnModelInstance model;
    private final Map<String, FlowElement> elements = new TreeMap<>();
    private final Map<String, Kind> reads = new TreeMap<>();
    private final Map<String, Set<String>> ownSteps = new HashMap<>();
    private final Liveness liveness;
    private final Map<String, Set<String>> live;

    ProcessFacts(BpmnModelInstance model) {
        this.model = model;
        this.key = model.getModelElementsByType(Process.class).iterator().next().getId();
        model.getModelElementsByType(FlowNode.class).forEach(it -> elements.put(it.getId(), it));
        model.getModelElementsByType(SequenceFlow.class).forEach(it -> elements.put(it.getId(), it));
        collectReads();
        liveness = new Liveness(this);
        live = liveness.byNode();
    }

    String key() {
        return key;
    }

    /** Every flow node and sequence flow. */
    Set<String> elementIds() {
        return elements.keySet();
    }

    Stream<FlowNode> nodes() {
        return elements.values().stream().filter(FlowNode.class::isInstance).map(FlowNode.class::cast);
    }

    Stream<SequenceFlow> flows() {
        return elements.values().stream().filter(SequenceFlow.class::isInstance).map(SequenceFlow.class::cast);
    }

    /** By the flows themselves: a node's own list of them is optional. */
    List<SequenceFlow> outgoing(FlowNode node) {
        return flows().filter(it -> it.getSource().equals(node)).toList();
    }

    /** The element's name for people, with its id. */
    String describe(String id) {
        FlowElement element = elements.get(id);
        String name = element == null ? null : element.getName();
        return name == null || name.isBlank() ? id : id + "(" + name + ")";
    }

    /** {@code userTask}, {@code parallelGateway} … */
    String type(String id) {
        FlowElement element = elements.get(id);
        return element == null ? "" : element.getElementType().getTypeName();
    }

    List<String> decides(String id) {
        return elements.containsKey(id) ? Notation.property(elements.get(id), "decides") : List.of();
    }

    /** Variables that are no decision but made on the way: a group, a date. */
    List<String> sets(String id) {
        return elements.containsKey(id) ? Notation.property(elements.get(id), "sets") : List.of();
    }

    /** Error codes the step may end with: those caught at its border, and those it is said to throw further. */
    List<String> errors(String id) {
        var codes = new TreeSet<>(Notation.property(elements.get(id), "throws"));
        nodes().filter(BoundaryEvent.class::isInstance)
                .map(BoundaryEvent.class::cast)
                .filter(it -> it.getAttachedTo().getId().equals(id))
                .flatMap(it -> definitions(it, ErrorEventDefinition.class))
                .filter(it -> it.getError() != null)
                .forEach(it -> codes.add(it.getError().getErrorCode()));
        return List.copyOf(codes);
    }

    /** Is the step, or a subprocess around it, done by several at once or in turn? */
    boolean isRepeated(String id) {
        ModelElementInstance element = elements.get(id);
        while (element instanceof FlowElement) {
            if (element instanceof Activity activity && activity.getLoopCharacteristics() != null) {
                return true;
            }
            element = element.getParentElement();
        }
        return false;
    }

    /** Does the event end what it is attached to? */
    boolean interrupts(String id) {
        FlowElement element = elements.get(id);
        if (element instanceof BoundaryEvent boundary) {
            return boundary.cancelActivity();
        }
        return element instanceof StartEvent start && start.isInterrupting();
    }

    /** A boundary event, or the start of an event subprocess: it breaks in, nobody waits for it. */
    boolean breaksIn(String id) {
        return elements.get(id) instanceof BoundaryEvent || elements.get(id) instanceof StartEvent;
    }

    /** Where only the event leads: its own steps, which nothing else enters. */
    Set<String> ownStepsOf(String event) {
        return ownSteps.computeIfAbsent(event, this::findOwnSteps);
    }

    private Set<String> findOwnSteps(String event) {
        var own = reachableFrom(Set.of(event), "");
        var roots = nodes().filter(ProcessFacts::isRootStart).map(FlowNode::getId).collect(Collectors.toSet());
        own.removeAll(reachableFrom(roots, event));
        return own;
    }

    private Set<String> reachableFrom(Set<String> starts, String barred) {
        var found = new HashSet<>(starts);
        var open = new ArrayDeque<>(starts);
        while (!open.isEmpty()) {
            FlowNode node = (FlowNode) elements.get(open.remove());
            Stream.concat(outgoing(node).stream().map(SequenceFlow::getTarget), liveness.sideways(node).stream())
                    .map(FlowNode::getId)
                    .filter(it -> !it.equals(barred) && found.add(it))
                    .forEach(open::add);
        }
        return found;
    }

    /** Names of the variables whose values can still steer a condition once a token stands at the node. */
    Set<String> liveAt(String id) {
        return live.getOrDefault(id.replace("#multiInstanceBody", ""), Set.of());
    }

    Map<String, Kind> reads() {
        return reads;
    }

    Stream<Notation.Condition> conditions() {
        return flows().flatMap(it -> Notation.condition(it).stream());
    }

    /** Variables that some step or the end of a called process sets. */
    Set<String> madeOnTheWay() {
        var made = new HashSet<String>();
        nodes().filter(it -> !isRootStart(it)).forEach(it -> {
            made.addAll(decides(it.getId()));
            made.addAll(sets(it.getId()));
        });
        mappings().filter(it -> !it.inwards()).forEach(it -> made.add(it.target()));
        model.getModelElementsByType(MultiInstanceLoopCharacteristics.class).stream()
                .map(MultiInstanceLoopCharacteristics::getCamundaElementVariable)
                .filter(it -> it != null)
                .forEach(made::add);
        return made;
    }

    /** Variables the start event says are decided before the process begins. */
    Set<String> decidedAtStart() {
        return nodes().filter(ProcessFacts::isRootStart).flatMap(it -> decides(it.getId()).stream()).collect(Collectors.toSet());
    }

    List<StartEvent> rootStarts() {
        return nodes().filter(ProcessFacts::isRootStart).map(StartEvent.class::cast).toList();
    }

    Set<String> calledProcesses() {
        return model.getModelElementsByType(CallActivity.class).stream()
                .map(CallActivity::getCalledElement)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** {@code variables="all"} is told as a mapping of "*". */
    Stream<Mapping> mappings() {
        var found = new ArrayList<Mapping>();
        for (CallActivity call : model.getModelElementsByType(CallActivity.class)) {
            for (CamundaIn in : extensions(call, CamundaIn.class)) {
                add(found, call, in.getCamundaVariables(), in.getCamundaSource(), in.getCamundaSourceExpression(), in.getCamundaTarget(), true);
            }
            for (CamundaOut out : extensions(call, CamundaOut.class)) {
                add(found, call, out.getCamundaVariables(), out.getCamundaSource(), out.getCamundaSourceExpression(), out.getCamundaTarget(), false);
            }
        }
        return found.stream();
    }

    private static void add(List<Mapping> found, CallActivity call, String all, String source, String expression, String target, boolean inwards) {
        if ("all".equals(all)) {
            found.add(new Mapping(call.getCalledElement(), "*", "*", inwards));
        } else if (target != null) {
            String from = source != null ? source : Notation.variable(expression).orElse(target);
            found.add(new Mapping(call.getCalledElement(), from, target, inwards));
        }
    }

    private void collectReads() {
        conditions().forEach(it -> reads.put(it.variable(), Kind.CONDITION));
        for (UserTask task : model.getModelElementsByType(UserTask.class)) {
            Stream.of(task.getCamundaCandidateGroups(), task.getCamundaAssignee(), task.getCamundaCandidateUsers())
                    .forEach(it -> Notation.variable(it).ifPresent(name -> reads.put(name, Kind.GROUP)));
        }
        for (TimerEventDefinition timer : model.getModelElementsByType(TimerEventDefinition.class)) {
            if (timer.getTimeDate() != null) {
                Notation.variable(timer.getTimeDate().getTextContent()).ifPresent(name -> reads.put(name, Kind.TIMER));
            }
        }
        for (MultiInstanceLoopCharacteristics loop : model.getModelElementsByType(MultiInstanceLoopCharacteristics.class)) {
            if (loop.getLoopCardinality() != null) {
                Notation.variable(loop.getLoopCardinality().getTextContent()).ifPresent(name -> reads.put(name, Kind.COUNT));
            }
            String collection = loop.getCamundaCollection();
            if (collection != null && !Notation.isSigned(loop)) {
                reads.put(Notation.variable(collection).orElse(collection), Kind.COLLECTION);
            }
        }
    }

    static boolean isRootStart(FlowNode node) {
        return node instanceof StartEvent && node.getParentElement() instanceof Process;
    }

    static boolean isEventSubprocess(Object node) {
        return node instanceof SubProcess subprocess && subprocess.triggeredByEvent();
    }

    private static <T extends org.camunda.bpm.model.bpmn.instance.EventDefinition> Stream<T> definitions(Event event, Class<T> type) {
        return event.getChildElementsByType(type).stream();
    }

    private static <T extends org.camunda.bpm.model.bpmn.instance.BpmnModelElementInstance> Collection<T> extensions(Activity activity, Class<T> type) {
        return activity.getExtensionElements() == null ? List.of() : activity.getExtensionElements().getChildElementsByType(type);
    }

    /** The models by process key. */
    static Map<String, ProcessFacts> of(Collection<BpmnModelInstance> models) {
        var facts = new HashMap<String, ProcessFacts>();
        models.stream().map(ProcessFacts::new).forEach(it -> facts.put(it.key(), it));
        return facts;
    }
}
