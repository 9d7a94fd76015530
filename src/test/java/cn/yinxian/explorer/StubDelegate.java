package cn.yinxian.explorer;

import cn.yinxian.modelcheck.Notation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.xml.instance.DomElement;

/** Stands for every bean a model names: decides what the step is said to decide, in each possible way, and does nothing else. */
final class StubDelegate implements JavaDelegate {

    private static final String NO_ERROR = "none";
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private final Map<String, ProcessFacts> facts;
    private final VariableValues values;
    private final Choices choices;

    StubDelegate(Map<String, ProcessFacts> facts, VariableValues values, Choices choices) {
        this.facts = facts;
        this.values = values;
        this.choices = choices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ProcessFacts process = facts.get(((ExecutionEntity) execution).getProcessDefinition().getKey());
        String step = execution.getCurrentActivityId();
        List<String> errors = process.errors(step);
        if (!errors.isEmpty()) {
            var options = new ArrayList<>(List.of(NO_ERROR));
            options.addAll(errors);
            String error = choices.pick(step + " error", options);
            if (!error.equals(NO_ERROR)) {
                throw new BpmnError(error);
            }
        }
        decided(process, step).forEach(execution::setVariable);
    }

    /** The values of what a step decides and makes, one combination of them. */
    Map<String, Object> decided(ProcessFacts process, String step) {
        var decided = new HashMap<String, Object>();
        process.decides(step).forEach(name -> decided.put(name, choices.pick(name, values.of(name))));
        process.sets(step).forEach(name -> decided.put(name, choices.pick(name, values.of(name))));
        return decided;
    }

    Map<String, Object> atStart(String process) {
        var start = new HashMap<String, Object>();
        values.atStartOf(process).forEach((name, options) -> start.put(name, choices.pick(name, options)));
        return start;
    }

    /** The beans the models name: steps get the deciding stub, listeners one that does nothing. */
    static Map<Object, Object> forAll(Collection<BpmnModelInstance> models, StubDelegate stub) {
        var beans = new HashMap<Object, Object>();
        models.forEach(model -> collect(model.getDocument().getRootElement(), stub, beans));
        return beans;
    }

    private static void collect(DomElement element, StubDelegate stub, Map<Object, Object> beans) {
        boolean listener = element.getLocalName().endsWith("Listener");
        String expression = listener
                ? element.getAttribute("delegateExpression")
                : element.getAttribute(CAMUNDA, "delegateExpression");
        Notation.variable(expression).ifPresent(name -> beans.put(name, listener ? new Silent() : stub));
        element.getChildElements().forEach(it -> collect(it, stub, beans));
    }

    private static final class Silent implements ExecutionListener, TaskListener {

        @Override
        public void notify(DelegateExecution execution) {}

        @Override
        public void notify(DelegateTask task) {}
    }
}
