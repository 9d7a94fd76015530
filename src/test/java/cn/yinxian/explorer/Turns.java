package cn.yinxian.explorer;

import cn.yinxian.workflow.act.TokenTurn;
import cn.yinxian.workflow.persistence.TaskRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;

/** 退回 and 取回 as the application does them: from every open step to every lawful one that ran on this way. */
final class Turns {

    private final ProcessEngine engine;
    private final TokenTurn token;

    /** One turn of the token. @param task the open task from which it is turned */
    record Turn(String task, String from, String to, boolean recall) {

        String told() {
            return (recall ? "take back " : "send back ") + from + " to " + to;
        }
    }

    Turns(ProcessEngine engine) {
        this.engine = engine;
        token = new TokenTurn(engine.getRuntimeService(), engine.getTaskService(), engine.getRepositoryService());
    }

    /** Returns that are lawful now. @param ran steps done on the way here */
    List<Turn> returns(Collection<String> ran) {
        return tasks().flatMap(task -> token.graph(task.getProcessDefinitionId()).before(task.getTaskDefinitionKey()).stream()
                        .filter(ran::contains)
                        .map(target -> new Turn(task.getId(), task.getTaskDefinitionKey(), target, false)))
                .toList();
    }

    /** Takes back what has just been done: from one of the steps that came by it. @param before ids of the tasks that were open then */
    List<Turn> recalls(String done, Collection<String> before) {
        return tasks().filter(task -> !before.contains(task.getId()))
                .filter(task -> isIn(task, done) && token.graph(task.getProcessDefinitionId()).mayRecall(task.getTaskDefinitionKey(), done))
                .limit(1)
                .map(task -> new Turn(task.getId(), task.getTaskDefinitionKey(), done, true))
                .toList();
    }

    private boolean isIn(Task task, String step) {
        return engine.getRepositoryService().getBpmnModelInstance(task.getProcessDefinitionId()).getModelElementById(step) != null;
    }

    void perform(Turn turn) {
        var row = row(turn);
        token.turn(token.placeOf(row, false), turn.to(), turn.recall() ? "recall" : "sendBack", row);
    }

    List<String> openIds() {
        return tasks().map(Task::getId).toList();
    }

    /** Keys of the open tasks and of the timers that run, sorted: what must be as before where a step is taken back. */
    List<String> waiting() {
        var waiting = new ArrayList<>(tasks().map(Task::getTaskDefinitionKey).toList());
        engine.getManagementService().createJobQuery().timers().list().forEach(job -> waiting.add("timer " + job.getJobDefinitionId()));
        waiting.sort(String::compareTo);
        return waiting;
    }

    /** The step waits once and its timers run; only what a timer of the step had added may be gone, for the step begins anew. */
    boolean isAsBefore(String step, List<String> before, ProcessFacts process) {
        var now = waiting();
        var lost = new ArrayList<>(before);
        now.forEach(lost::remove);
        var added = new ArrayList<>(now);
        before.forEach(added::remove);
        var byTimers = process.nodes().filter(BoundaryEvent.class::isInstance)
                .flatMap(border -> process.ownStepsOf(border.getId()).stream())
                .toList();
        return now.stream().filter(step::equals).count() == 1 && byTimers.containsAll(lost) && added.stream().allMatch(one -> one.startsWith("timer "));
    }

    private Stream<Task> tasks() {
        return engine.getTaskService().createTaskQuery().list().stream();
    }

    private static TaskRow row(Turn turn) {
        return new TaskRow(
                turn.task(), "explored", turn.from(), turn.from(), "", "", "", "", "", null, null, null, false, true, "", "", Instant.EPOCH, null, false, null,
                null, null);
    }
}
