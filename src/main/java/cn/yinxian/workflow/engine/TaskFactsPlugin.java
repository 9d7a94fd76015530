package cn.yinxian.workflow.engine;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts our listeners on every user task and on the end of every process, whatever the model. */
@Component
class TaskFactsPlugin extends AbstractProcessEnginePlugin {

    private final ObjectProvider<TaskFacts> facts;

    TaskFactsPlugin(ObjectProvider<TaskFacts> facts) {
        this.facts = facts;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        var listeners = new ArrayList<>(requireNonNullElse(engine.getCustomPreBPMNParseListeners(), List.of()));
        listeners.add(new AbstractBpmnParseListener() {
            @Override
            public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
                var task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
                task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, created -> facts.getObject().came(created));
                task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, TaskFactsPlugin.this::went);
                task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, TaskFactsPlugin.this::went);
            }

            @Override
            public void parseProcess(Element element, ProcessDefinitionEntity process) {
                process.addBuiltInListener(
                        ExecutionListener.EVENTNAME_END,
                        (ExecutionListener) execution -> facts.getObject().processEnded(execution));
            }
        });
        engine.setCustomPreBPMNParseListeners(listeners);
    }

    private void went(DelegateTask task) {
        facts.getObject().went(task);
    }
}
