package cn.yinxian.modelcheck;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;

/** Renders {@code workflows/README.md}: what there is, for people who do not open the models. */
final class Catalogue {

    private final StringBuilder text = new StringBuilder();

    private Catalogue() {}

    static String of(List<WorkflowFile> models, List<WorkflowFile> decisions) {
        var catalogue = new Catalogue();
        catalogue.line("# Processes and decisions");
        catalogue.line("");
        catalogue.line("Generated from the models by `WorkflowModelTest`, which fails when this page is out of date. To write it anew:");
        catalogue.line("`mvn test -Dtest=WorkflowModelTest -Dworkflows.readme=write`");
        models.forEach(it -> catalogue.process(it, Bpmn.readModelFromFile(it.path().toFile())));
        if (!decisions.isEmpty()) {
            catalogue.decisions(decisions);
        }
        return catalogue.text.toString();
    }

    private void process(WorkflowFile file, BpmnModelInstance model) {
        Process process = model.getModelElementsByType(Process.class).iterator().next();
        line("");
        line("## " + process.getName() + " `" + process.getId() + "`");
        line("");
        line("[" + file + "](" + file + "), version " + process.getCamundaVersionTag());
        process.getDocumentations().forEach(it -> line("\n" + it.getTextContent().strip()));
        line("");
        table("step", "id", "who (variable)", "deadline", "page", "decides");
        model.getModelElementsByType(UserTask.class).forEach(it -> row(
                it.getName(), code(it.getId()), code(Notation.variable(it.getCamundaCandidateGroups()).orElse("")),
                code(String.join(", ", Notation.property(it, "deadlineRule"))), code(it.getCamundaFormKey()),
                code(String.join(", ", Notation.property(it, "decides")))));
        automatic(model);
        timers(model.getModelElementsByType(TimerEventDefinition.class));
    }

    private void automatic(BpmnModelInstance model) {
        var services = model.getModelElementsByType(ServiceTask.class);
        var calls = model.getModelElementsByType(CallActivity.class);
        if (services.isEmpty() && calls.isEmpty()) {
            return;
        }
        line("");
        table("by itself", "id", "does");
        services.forEach(it -> row(it.getName(), code(it.getId()), code(Notation.variable(it.getCamundaDelegateExpression()).orElse(""))));
        calls.forEach(it -> row(it.getName(), code(it.getId()), "process " + code(it.getCalledElement())));
    }

    private void timers(Collection<TimerEventDefinition> timers) {
        if (timers.isEmpty()) {
            return;
        }
        line("");
        table("timer", "id", "date (variable)", "effect");
        for (TimerEventDefinition timer : timers) {
            FlowNode event = (FlowNode) timer.getParentElement();
            String date = timer.getTimeDate() == null ? "" : Notation.variable(timer.getTimeDate().getTextContent()).orElse("");
            row(event.getName(), code(event.getId()), code(date), effect(event));
        }
    }

    private static String effect(FlowNode event) {
        if (event instanceof BoundaryEvent boundary) {
            return (boundary.cancelActivity() ? "ends " : "beside ") + code(boundary.getAttachedTo().getId());
        }
        return "waits";
    }

    private void decisions(List<WorkflowFile> files) {
        line("");
        line("## Decision tables");
        line("");
        table("decision", "id", "hit policy", "asks for", "answers", "rules");
        for (WorkflowFile file : files) {
            var model = Dmn.readModelFromFile(file.path().toFile());
            for (Decision decision : model.getModelElementsByType(Decision.class)) {
                for (DecisionTable table : decision.getChildElementsByType(DecisionTable.class)) {
                    row(decision.getName(), "[" + code(decision.getId()) + "](" + file + ")", table.getHitPolicy().name(),
                            table.getInputs().stream().map(it -> it.getLabel()).collect(Collectors.joining("、")),
                            table.getOutputs().stream().map(it -> it.getLabel()).collect(Collectors.joining("、")),
                            String.valueOf(table.getRules().size()));
                }
            }
        }
    }

    private void table(String... heads) {
        row(heads);
        line("|" + "---|".repeat(heads.length));
    }

    private void row(String... cells) {
        line("| " + String.join(" | ", cells) + " |");
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private static String code(String name) {
        return name == null || name.isEmpty() ? "" : "`" + name + "`";
    }
}
