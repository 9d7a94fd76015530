package cn.yinxian.workflow;

import cn.yinxian.shared.CaseNumber;
import cn.yinxian.workflow.persistence.CaseMapper;
import cn.yinxian.workflow.persistence.RecordMapper;
import cn.yinxian.workflow.persistence.RecordRow;
import cn.yinxian.workflow.persistence.TaskMapper;
import cn.yinxian.workflow.persistence.TaskRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a case stands: the plain list of steps done, now and ahead, and the marks for its diagram. */
@Service
@Transactional(readOnly = true)
public class CaseProgress {

    private static final Set<String> AGAINST = Set.of(Verb.RETURN.name(), Verb.REFUSE.name(), Verb.SEND_BACK.name());

    private final TaskMapper tasks;
    private final CaseMapper cases;
    private final RecordMapper records;
    private final HandlerNames handlers;
    private final RuntimeService engine;
    private final RepositoryService models;

    CaseProgress(
            TaskMapper tasks, CaseMapper cases, RecordMapper records, HandlerNames handlers, RuntimeService engine,
            RepositoryService models) {
        this.tasks = tasks;
        this.cases = cases;
        this.records = records;
        this.handlers = handlers;
        this.engine = engine;
        this.models = models;
    }

    /** Steps in order. The caller has checked that the case may be read. */
    public List<Step> steps(CaseFile file) {
        var rows = tasks.selectOfCase(file.number().value());
        var acts = acts(file);
        var ahead = ahead(file, rows);
        var names = handlers.of(Stream.concat(rows.stream().map(row -> nameless(row, acts)), ahead.stream().map(Ahead::group))
                .filter(Objects::nonNull)
                .toList());
        var steps = new ArrayList<Step>();
        rows.stream()
                .filter(row -> row.endedBy() != null && !isVerb(Verb.RECALL, acts.get(row.taskId())))
                .forEach(row -> steps.add(done(row, acts.get(row.taskId()), names.get(row.endedBy()))));
        rows.stream().filter(row -> row.endedAt() == null).forEach(row -> steps.add(
                new Step(Step.State.NOW, row.step(), holder(row, names), null)));
        ahead.forEach(step -> steps.add(new Step(Step.State.AHEAD, step.name(), step.group() == null ? null : names.get(step.group()), null)));
        return steps;
    }

    /** Who has an open step, or ended one of which the record does not tell. */
    private static @Nullable String nameless(TaskRow row, Map<String, RecordRow> acts) {
        if (row.endedAt() == null) {
            return row.owner();
        }
        return tells(acts.get(row.taskId()), row) ? null : row.endedBy();
    }

    private static boolean tells(@Nullable RecordRow act, TaskRow row) {
        return act != null && act.actor().equals(row.endedBy());
    }

    private static boolean isVerb(Verb verb, @Nullable RecordRow act) {
        return act != null && act.verb().equals(verb.name());
    }

    /** @param act the last one recorded on the task. @param name of who ended it, where that one does not tell */
    private static Step done(TaskRow row, @Nullable RecordRow act, @Nullable String name) {
        return new Step(
                ended(act == null ? "" : act.verb()), row.step(), tells(act, row) ? act.doer() : name,
                ChineseTime.of(row.endedAt()));
    }

    /** Where open cases wait and who has them, in words, for a list: "研究并批复（向阳区直机关工委）". */
    public Map<CaseNumber, String> waiting(List<CaseFile> files) {
        var open = files.stream().filter(file -> !file.ended()).map(file -> file.number().value()).toList();
        if (open.isEmpty()) {
            return Map.of();
        }
        var rows = tasks.selectOpenOf(open);
        var names = handlers.of(rows.stream().map(TaskRow::owner).toList());
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> CaseNumber.of(row.caseNumber()), row -> row.step() + "（" + holder(row, names) + "）",
                        (one, other) -> one + "；" + other));
    }

    /** Whoever has it now; while it is on an errand, also which. */
    private static String holder(TaskRow row, Map<String, String> names) {
        String name = names.get(row.owner());
        return row.errand() == null ? name : name + "，" + row.errand().words();
    }

    /** @param group who gets it, where the routing has said so */
    private record Ahead(String name, @Nullable String group) {}

    private List<Ahead> ahead(CaseFile file, List<TaskRow> rows) {
        var now = rows.stream().filter(row -> row.endedAt() == null).toList();
        if (file.ended() || now.isEmpty()) {
            return List.of();
        }
        var model = modelOf(file);
        var variables = routingOf(file, model);
        return new StepForecast(model, variables).after(now.get(0).rootKey()).stream()
                .map(step -> new Ahead(step.getName(), Objects.toString(variables.get(groupVariable(step)), null)))
                .toList();
    }

    /** The variable that names who gets a step; for a called process, the first one handed over. */
    private static String groupVariable(Activity step) {
        if (step instanceof UserTask task) {
            return task.getCamundaCandidateGroups().replaceAll("[${}\\s]", "");
        }
        return step.getExtensionElements().getElementsQuery().filterByType(CamundaIn.class).list().stream()
                .map(CamundaIn::getCamundaSource)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    /** Variables that routing has set; outcomes of steps are dropped, for they will be decided anew. */
    private Map<String, Object> routingOf(CaseFile file, BpmnModelInstance model) {
        var instance = engine.createProcessInstanceQuery()
                .processInstanceBusinessKey(file.number().value())
                .processDefinitionKey(file.process())
                .singleResult();
        var variables = new HashMap<>(engine.getVariables(instance.getId()));
        model.getModelElementsByType(CamundaProperty.class).stream()
                .filter(property -> "decides".equals(property.getCamundaName()))
                .forEach(property -> variables.remove(property.getCamundaValue()));
        return variables;
    }

    /** The model the case runs on, as BPMN XML. */
    public String diagram(CaseFile file) {
        return org.camunda.bpm.model.bpmn.Bpmn.convertToString(modelOf(file));
    }

    /** Ids of the elements where something was done, in the case's own diagram. */
    public List<String> done(CaseFile file) {
        return rootKeys(file, row -> row.endedBy() != null).toList();
    }

    /** Ids of the elements whose last word was 退回 or 不同意, unless the case waits there again. */
    public List<String> refused(CaseFile file) {
        var acts = acts(file);
        var lastWords = new HashMap<String, String>();
        tasks.selectOfCase(file.number().value()).forEach(row -> lastWords.put(row.rootKey(), acts.containsKey(row.taskId()) ? acts.get(row.taskId()).verb() : ""));
        return lastWords.keySet().stream().filter(element -> AGAINST.contains(lastWords.get(element))).sorted().toList();
    }

    /** The last act on each task, by its id. */
    private Map<String, RecordRow> acts(CaseFile file) {
        return records.selectOfCase(file.number().value()).stream()
                .filter(record -> record.taskId() != null)
                .collect(Collectors.toMap(RecordRow::taskId, record -> record, (one, last) -> last));
    }

    private static Step.State ended(String verb) {
        if (verb.equals(Verb.REFUSE.name())) {
            return Step.State.REFUSED;
        }
        return AGAINST.contains(verb) ? Step.State.RETURNED : Step.State.DONE;
    }

    /** Ids of the elements where the case waits now. */
    public List<String> active(CaseFile file) {
        return rootKeys(file, row -> row.endedAt() == null).toList();
    }

    private Stream<String> rootKeys(CaseFile file, java.util.function.Predicate<TaskRow> wanted) {
        return tasks.selectOfCase(file.number().value()).stream().filter(wanted).map(TaskRow::rootKey).distinct();
    }

    private BpmnModelInstance modelOf(CaseFile file) {
        return models.getBpmnModelInstance(cases.select(file.number().value()).definitionId());
    }
}
