package cn.yinxian.modelcheck;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;

/** The constants of a {@code <X>Process} class and the names of its model are the same, both ways. */
final class Bindings {

    private Bindings() {}

    static List<String> findings(BpmnModelInstance model, ProductionCode code, String module, String process) {
        List<ProductionCode.Constants> found = code.constants(module, process);
        if (found.size() != 1) {
            return List.of("one class <X>Process in " + module + ".process has the ProcessKey " + process + ", found " + found.size());
        }
        var constants = found.get(0);
        var findings = new ArrayList<String>();
        Set<String> tasks = model.getModelElementsByType(UserTask.class).stream().map(UserTask::getId).collect(Collectors.toCollection(TreeSet::new));
        compare(findings, "user task", tasks, constants.tasks(), constants.type());
        compare(findings, "variable", variables(model), constants.variables(), constants.type());
        return findings;
    }

    private static void compare(List<String> findings, String what, Set<String> inModel, Set<String> inClass, String type) {
        inModel.stream().filter(it -> !inClass.contains(it)).forEach(it -> findings.add(what + " " + it + " has no constant in " + type));
        inClass.stream().filter(it -> !inModel.contains(it)).forEach(it -> findings.add(what + " " + it + " of " + type + " is not in the model"));
    }

    /** Every variable the model reads or says it makes. */
    static Set<String> variables(BpmnModelInstance model) {
        var names = new TreeSet<String>();
        var expressions = new ArrayList<String>();
        model.getModelElementsByType(SequenceFlow.class).forEach(it -> Notation.condition(it).ifPresent(c -> names.add(c.variable())));
        model.getModelElementsByType(UserTask.class).forEach(it -> expressions.add(it.getCamundaCandidateGroups()));
        model.getModelElementsByType(TimerEventDefinition.class).stream().filter(it -> it.getTimeDate() != null)
                .forEach(it -> expressions.add(it.getTimeDate().getTextContent()));
        for (MultiInstanceLoopCharacteristics loop : model.getModelElementsByType(MultiInstanceLoopCharacteristics.class)) {
            expressions.add(loop.getLoopCardinality() == null ? loop.getCamundaCollection() : loop.getLoopCardinality().getTextContent());
        }
        expressions.forEach(it -> Notation.variable(it).ifPresent(names::add));
        model.getModelElementsByType(MultiInstanceLoopCharacteristics.class).stream().filter(Notation::isSigned)
                .forEach(it -> names.remove(it.getCamundaElementVariable()));
        model.getModelElementsByType(FlowNode.class).forEach(it ->
                Stream.of("decides", "sets").forEach(property -> names.addAll(Notation.property(it, property))));
        mapped(model).forEach(names::add);
        return names;
    }

    /** This process's side of what goes into and comes out of called ones. */
    private static Stream<String> mapped(BpmnModelInstance model) {
        Collection<CallActivity> calls = model.getModelElementsByType(CallActivity.class).stream().filter(it -> it.getExtensionElements() != null).toList();
        return Stream.concat(
                calls.stream().flatMap(it -> it.getExtensionElements().getChildElementsByType(CamundaIn.class).stream())
                        .map(CamundaIn::getCamundaSource).filter(it -> it != null),
                calls.stream().flatMap(it -> it.getExtensionElements().getChildElementsByType(CamundaOut.class).stream())
                        .map(CamundaOut::getCamundaTarget).filter(it -> it != null));
    }
}
