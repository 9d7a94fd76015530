package cn.yinxian.modelcheck;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.xml.instance.DomElement;

/** What a step, a split, a condition and a timer must say, and what they may be made of. */
final class Steps {

    private static final Set<String> CODE_ATTRIBUTES = Set.of("class", "expression", "type", "topic", "resource", "scriptFormat");
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private final BpmnModelInstance model;
    private final Collection<SequenceFlow> flows;
    private final List<String> findings = new ArrayList<>();

    private Steps(BpmnModelInstance model) {
        this.model = model;
        this.flows = model.getModelElementsByType(SequenceFlow.class);
    }

    static List<String> findings(BpmnModelInstance model, ProductionCode code) {
        var steps = new Steps(model);
        model.getModelElementsByType(UserTask.class).forEach(it -> steps.userTask(it, code));
        steps.automatic();
        steps.splits();
        steps.conditions();
        steps.timersAndLoops();
        steps.noCode(model.getDocument().getRootElement(), code);
        return steps.findings;
    }

    private void userTask(UserTask task, ProductionCode code) {
        finding(Notation.variable(task.getCamundaCandidateGroups()).isEmpty(), task.getId() + ": candidateGroups is not ${variable}");
        finding(task.getCamundaAssignee() != null || task.getCamundaCandidateUsers() != null, task.getId() + ": people are not named in a model");
        finding(task.getCamundaDueDate() != null, task.getId() + ": the due date comes from deadlineRule, not from the model");
        List<String> rules = Notation.property(task, "deadlineRule");
        finding(rules.size() != 1, task.getId() + ": property deadlineRule is missing");
        rules.stream().filter(it -> !code.figure(it)).forEach(it -> findings.add(task.getId() + ": deadlineRule " + it + " is no known figure"));
        String form = task.getCamundaFormKey();
        finding(form == null, task.getId() + ": formKey is missing");
        if (form != null) {
            finding(!code.template(form), task.getId() + ": there is no template forms/" + form + ".ftlh");
            finding(!code.controller(form), task.getId() + ": no controller answers GET /tasks/{taskId}/" + form);
        }
    }

    private void automatic() {
        for (ServiceTask task : model.getModelElementsByType(ServiceTask.class)) {
            finding(Notation.variable(task.getCamundaDelegateExpression()).isEmpty(), task.getId() + ": delegateExpression is not ${bean}");
        }
        model.getModelElementsByType(ScriptTask.class).forEach(it -> findings.add(it.getId() + ": scripts are not used"));
        model.getModelElementsByType(SendTask.class).forEach(it -> findings.add(it.getId() + ": notices go through the outbox, not by a send task"));
        model.getModelElementsByType(BusinessRuleTask.class).forEach(it -> findings.add(it.getId() + ": decision tables are asked by the module's rules"));
    }

    private void splits() {
        for (FlowNode node : model.getModelElementsByType(FlowNode.class)) {
            List<SequenceFlow> outgoing = flows.stream().filter(it -> it.getSource().equals(node)).toList();
            boolean choice = node instanceof ExclusiveGateway || node instanceof InclusiveGateway;
            SequenceFlow usual = node instanceof ExclusiveGateway one ? one.getDefault() : node instanceof InclusiveGateway many ? many.getDefault() : null;
            if (choice && outgoing.size() > 1) {
                finding(usual == null, node.getId() + ": no default flow");
                outgoing.stream().filter(it -> !it.equals(usual) && it.getConditionExpression() == null)
                        .forEach(it -> findings.add(it.getId() + ": no condition, and not the default flow"));
                finding(usual != null && usual.getConditionExpression() != null, node.getId() + ": the default flow has a condition");
            } else {
                outgoing.stream().filter(it -> it.getConditionExpression() != null)
                        .forEach(it -> findings.add(it.getId() + ": a condition outside a gateway's split"));
            }
        }
    }

    private void conditions() {
        Set<String> decided = decided();
        var read = new HashSet<String>();
        for (SequenceFlow flow : flows) {
            if (flow.getConditionExpression() == null) {
                continue;
            }
            var condition = Notation.condition(flow);
            finding(condition.isEmpty(), flow.getId() + ": condition " + flow.getConditionExpression().getTextContent()
                    + " is neither ${name == 'VALUE'} nor ${name}");
            condition.map(Notation.Condition::variable).ifPresent(it -> {
                read.add(it);
                undecided(flow, it, decided);
            });
        }
        outMappings().forEach(it -> read.add(it.getCamundaTarget()));
        for (UserTask task : model.getModelElementsByType(UserTask.class)) {
            Notation.property(task, "decides").stream().filter(it -> !read.contains(it) && !leavesTheModel())
                    .forEach(it -> findings.add(task.getId() + ": decides " + it + ", which no condition reads"));
        }
    }

    /** A variable no step decides must come with the start; right behind a step it is the step's own, and has to be declared. */
    private void undecided(SequenceFlow flow, String variable, Set<String> decided) {
        if (decided.contains(variable)) {
            return;
        }
        flows.stream().filter(it -> it.getTarget().equals(flow.getSource())).map(SequenceFlow::getSource)
                .filter(it -> it instanceof UserTask || it instanceof ServiceTask)
                .forEach(it -> findings.add(it.getId() + ": steers " + flow.getId() + " by " + variable + " without the property decides"));
    }

    private Set<String> decided() {
        var decided = new HashSet<String>();
        model.getModelElementsByType(FlowNode.class).forEach(it -> decided.addAll(Notation.property(it, "decides")));
        outMappings().forEach(it -> decided.add(it.getCamundaTarget()));
        return decided;
    }

    private List<CamundaOut> outMappings() {
        return model.getModelElementsByType(CallActivity.class).stream()
                .filter(it -> it.getExtensionElements() != null)
                .flatMap(it -> it.getExtensionElements().getChildElementsByType(CamundaOut.class).stream())
                .filter(it -> it.getCamundaTarget() != null)
                .toList();
    }

    /** A process without any condition is made to be called; what it decides, its caller reads. */
    private boolean leavesTheModel() {
        return flows.stream().allMatch(it -> it.getConditionExpression() == null);
    }

    private void timersAndLoops() {
        for (TimerEventDefinition timer : model.getModelElementsByType(TimerEventDefinition.class)) {
            boolean date = timer.getTimeDate() != null && Notation.variable(timer.getTimeDate().getTextContent()).isPresent();
            finding(!date, timer.getParentElement().getAttributeValue("id") + ": a timer is a timeDate with ${variable}");
        }
        for (MultiInstanceLoopCharacteristics loop : model.getModelElementsByType(MultiInstanceLoopCharacteristics.class)) {
            if (Notation.isSigned(loop)) {
                signed(loop);
                continue;
            }
            String over = loop.getLoopCardinality() == null ? loop.getCamundaCollection() : loop.getLoopCardinality().getTextContent();
            finding(Notation.variable(over).isEmpty(), loop.getParentElement().getAttributeValue("id") + ": several are counted by ${variable}");
        }
    }

    private void signed(MultiInstanceLoopCharacteristics loop) {
        var step = (UserTask) loop.getParentElement();
        var ends = loop.getCompletionCondition();
        finding(ends == null || !ends.getTextContent().equals(Notation.DECIDED), step.getId() + ": its votes are not counted by " + Notation.DECIDED);
        finding(Notation.property(step, "sign").size() != 1, step.getId() + ": property sign is missing");
        finding(Notation.property(step, "decides").size() > 1, step.getId() + ": what is signed decides one variable at most");
    }

    /** Only beans do something; no element carries code of its own. */
    private void noCode(DomElement element, ProductionCode code) {
        boolean listener = element.getLocalName().endsWith("Listener");
        String owner = listener ? "a listener" : String.valueOf(element.getAttribute("id"));
        for (String attribute : CODE_ATTRIBUTES) {
            boolean present = element.getAttribute(CAMUNDA, attribute) != null || listener && element.getAttribute(attribute) != null;
            finding(present, owner + ": camunda:" + attribute + " is not used");
        }
        finding(element.getLocalName().equals("script") && CAMUNDA.equals(element.getNamespaceURI()), "scripts are not used");
        String bean = listener ? element.getAttribute("delegateExpression") : element.getAttribute(CAMUNDA, "delegateExpression");
        if (bean != null) {
            Notation.variable(bean).ifPresentOrElse(
                    name -> finding(!code.bean(name), owner + ": there is no bean " + name + " in a process package"),
                    () -> findings.add(owner + ": " + bean + " is not ${bean}"));
        }
        element.getChildElements().forEach(it -> noCode(it, code));
    }

    private void finding(boolean wrong, String text) {
        if (wrong) {
            findings.add(text);
        }
    }
}
