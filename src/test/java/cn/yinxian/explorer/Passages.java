package cn.yinxian.explorer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Notes every element a token passes, and stops a token that runs in circles without ever waiting. */
final class Passages extends AbstractBpmnParseListener {

    /** Thrown out of an act whose token passes one element again and again; that way is not walked further. */
    static final class Circling extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private static final int ROUNDS_WITHIN_ONE_ACT = 3;
    private final Map<String, Set<String>> passed = new HashMap<>();
    private final Map<String, Integer> withinAct = new HashMap<>();

    @Override
    public void parseRootElement(Element root, List<ProcessDefinitionEntity> definitions) {
        definitions.forEach(it -> listenIn(it, it.getKey()));
    }

    void newAct() {
        withinAct.clear();
    }

    /** Element ids passed in the process since it was forgotten. */
    Set<String> of(String process) {
        return passed.computeIfAbsent(process, it -> new TreeSet<>());
    }

    void forget() {
        passed.clear();
    }

    private void listenIn(ScopeImpl scope, String process) {
        for (ActivityImpl activity : scope.getActivities()) {
            activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, listener(process, activity.getId()));
            activity.getOutgoingTransitions().forEach(it ->
                    ((org.camunda.bpm.engine.impl.pvm.process.TransitionImpl) it)
                            .addBuiltInListener(ExecutionListener.EVENTNAME_TAKE, listener(process, it.getId())));
            listenIn(activity, process);
        }
    }

    private ExecutionListener listener(String process, String element) {
        return execution -> {
            of(process).add(element);
            if (withinAct.merge(process + "/" + element, 1, Integer::sum) > ROUNDS_WITHIN_ONE_ACT) {
                throw new Circling();
            }
        };
    }
}
