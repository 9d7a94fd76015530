package cn.yinxian.workflow.engine;

import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;

/**
 * What a model says of a user task beside its id: page, rule of its deadline, and whether that deadline belongs to the
 * case ({@code deadlineScope = case}: it stops for 补正 and goes on afterwards) or to the task alone; and whether a substitute may do
 * it ({@code substitutable = false} where one votes or scores in person).
 */
record TaskModel(String formKey, String deadlineRule, boolean caseDeadline, boolean substitutable) {

    static TaskModel of(UserTask task) {
        return new TaskModel(
                task.getCamundaFormKey(), property(task, "deadlineRule"), "case".equals(property(task, "deadlineScope")),
                !"false".equals(property(task, "substitutable")));
    }

    String deadlineSubject(String caseNumber, String taskId) {
        return caseDeadline ? "case:" + caseNumber : "task:" + taskId;
    }

    static String property(BaseElement step, String name) {
        if (step.getExtensionElements() == null) {
            return "";
        }
        return step.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> name.equals(property.getCamundaName()))
                .map(property -> property.getCamundaValue())
                .findFirst()
                .orElse("");
    }
}
