package cn.yinxian.modelcheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;

/** House style of a model's header, ids, names and drawing. */
final class Shape {

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern LOWER_CAMEL = Pattern.compile("[a-z][a-z0-9]*([A-Z][a-z0-9]*)*");
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("userTask", "userTask"), Map.entry("serviceTask", "serviceTask"), Map.entry("receiveTask", "receiveTask"),
            Map.entry("exclusiveGateway", "gateway"), Map.entry("inclusiveGateway", "gateway"), Map.entry("parallelGateway", "gateway"),
            Map.entry("eventBasedGateway", "gateway"), Map.entry("boundaryEvent", "boundary"), Map.entry("startEvent", "startEvent"),
            Map.entry("endEvent", "endEvent"), Map.entry("intermediateCatchEvent", "event"), Map.entry("intermediateThrowEvent", "event"),
            Map.entry("subProcess", "subProcess"), Map.entry("callActivity", "callActivity"), Map.entry("sequenceFlow", "flow"));

    private final BpmnModelInstance model;
    private final List<String> findings = new ArrayList<>();

    private Shape(BpmnModelInstance model) {
        this.model = model;
    }

    static List<String> findings(BpmnModelInstance model, String module, String name) {
        var shape = new Shape(model);
        shape.header(name);
        shape.ids();
        shape.names();
        shape.messages(module);
        shape.drawing();
        return shape.findings;
    }

    private void header(String name) {
        var processes = model.getModelElementsByType(Process.class);
        if (processes.size() != 1) {
            findings.add("a file holds one process, this one " + processes.size());
        }
        for (Process process : processes) {
            finding(!name.equals(process.getId()), "process id " + process.getId() + " is not the file name " + name);
            finding(!name.matches("[a-z]+(-[a-z]+)*"), "file name " + name + " is not kebab-case");
            finding(!process.isExecutable(), "the process is not executable");
            finding(process.getCamundaVersionTag() == null, "versionTag is missing");
            finding(process.getCamundaHistoryTimeToLiveString() == null, "historyTimeToLive is missing");
            finding(!chinese(process.getName()), "the process has no Chinese name");
        }
    }

    private void ids() {
        for (FlowElement element : model.getModelElementsByType(FlowElement.class)) {
            String type = element.getElementType().getTypeName();
            String prefix = PREFIXES.get(type);
            if (prefix == null) {
                if (!type.startsWith("dataObject") && !type.startsWith("dataStore")) {
                    findings.add(element.getId() + ": " + type + " is not used in our models");
                }
            } else {
                boolean good = element.getId().startsWith(prefix + "_")
                        && LOWER_CAMEL.matcher(element.getId().substring(prefix.length() + 1)).matches();
                finding(!good, element.getId() + " is not " + prefix + "_lowerCamel");
            }
        }
    }

    private void names() {
        for (FlowNode node : model.getModelElementsByType(FlowNode.class)) {
            boolean join = node instanceof Gateway && model.getModelElementsByType(SequenceFlow.class).stream()
                    .filter(it -> it.getSource().equals(node)).count() < 2;
            finding(!join && !chinese(node.getName()), node.getId() + " has no Chinese name");
        }
        for (SequenceFlow flow : model.getModelElementsByType(SequenceFlow.class)) {
            finding(flow.getName() != null && !chinese(flow.getName()), flow.getId() + " is named, but not in Chinese");
        }
        for (Lane lane : model.getModelElementsByType(Lane.class)) {
            finding(!chinese(lane.getName()), lane.getId() + " has no Chinese name");
        }
    }

    private void messages(String module) {
        for (Message message : model.getModelElementsByType(Message.class)) {
            String name = String.valueOf(message.getName());
            finding(!name.matches(Pattern.quote(module) + "\\.[a-z][A-Za-z]*"), "message " + name + " is not " + module + ".pastTense");
        }
        for (Error error : model.getModelElementsByType(Error.class)) {
            String code = String.valueOf(error.getErrorCode());
            finding(!code.matches("([a-z]+\\.)?[a-z][A-Za-z]*"), "error code " + code + " is not lowerCamel");
        }
    }

    private void drawing() {
        Set<String> drawn = new TreeSet<>();
        model.getModelElementsByType(BpmnShape.class).forEach(it -> drawn.add(idOf(it.getBpmnElement())));
        Set<String> lines = model.getModelElementsByType(BpmnEdge.class).stream()
                .filter(it -> it.getWaypoints().size() > 1)
                .map(it -> idOf(it.getBpmnElement()))
                .collect(Collectors.toSet());
        model.getModelElementsByType(FlowNode.class).forEach(it -> finding(!drawn.contains(it.getId()), it.getId() + " is not drawn"));
        model.getModelElementsByType(SequenceFlow.class).forEach(it -> finding(!lines.contains(it.getId()), it.getId() + " is not drawn"));
    }

    private void finding(boolean wrong, String text) {
        if (wrong) {
            findings.add(text);
        }
    }

    private static String idOf(BaseElement element) {
        return element == null ? "" : element.getId();
    }

    static boolean chinese(String text) {
        return text != null && CHINESE.matcher(text).find();
    }
}
