package cn.yinxian.explorer;

import cn.yinxian.explorer.State.Act;
import cn.yinxian.explorer.State.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;

/** Reads the state of the one case that runs. */
final class StateReader {

    private static final Set<String> COUNTERS = Set.of("nrOfInstances", "nrOfCompletedInstances");
    private final ProcessEngine engine;
    private final Map<String, ProcessFacts> facts;
    private final Map<String, String> processes;
    private final Map<String, String> timers;

    StateReader(ExplorerEngine explorer) {
        engine = explorer.engine();
        facts = explorer.facts();
        processes = engine.getRepositoryService().createProcessDefinitionQuery().list().stream()
                .collect(Collectors.toMap(ProcessDefinition::getId, ProcessDefinition::getKey));
        timers = engine.getManagementService().createJobDefinitionQuery().list().stream()
                .collect(Collectors.toMap(JobDefinition::getId, JobDefinition::getActivityId));
    }

    State read() {
        return new Reading().state();
    }

    /** One reading: everything the engine holds, by execution. */
    private final class Reading {

        private final List<ExecutionEntity> executions = engine.getRuntimeService().createExecutionQuery().list().stream()
                .map(ExecutionEntity.class::cast)
                .toList();
        private final Map<String, List<Task>> tasks = by(engine.getTaskService().createTaskQuery().list(), Task::getExecutionId);
        private final Map<String, List<Job>> jobs =
                by(engine.getManagementService().createJobQuery().timers().list(), Job::getExecutionId);
        private final Map<String, List<EventSubscription>> events =
                by(engine.getRuntimeService().createEventSubscriptionQuery().list(), EventSubscription::getExecutionId);
        private final Map<String, List<VariableInstance>> variables = by(
                engine.getRuntimeService().createVariableInstanceQuery().disableBinaryFetching().list(), VariableInstance::getExecutionId);
        private final Map<String, List<ExecutionEntity>> children = by(executions, ExecutionEntity::getParentId);
        private final Map<String, List<ExecutionEntity>> called = by(executions, ExecutionEntity::getSuperExecutionId);
        private final Map<String, Set<String>> live = new HashMap<>();

        State state() {
            if (executions.isEmpty()) {
                List<String> left = tasks.values().stream().flatMap(List::stream).map(Task::getTaskDefinitionKey).toList();
                return new State("ended" + left, true, List.of(), left, List.of());
            }
            for (ExecutionEntity execution : executions) {
                if (execution.getActivityId() != null) {
                    live.computeIfAbsent(execution.getProcessInstanceId(), it -> new TreeSet<>())
                            .addAll(factsOf(execution).liveAt(execution.getActivityId()));
                }
            }
            String key = executions.stream().filter(it -> it.getParentId() == null && it.getSuperExecutionId() == null)
                    .map(this::render).sorted().collect(Collectors.joining(" | "));
            return new State(key, false, acts(), stuck(), crowded());
        }

        private String render(ExecutionEntity execution) {
            var parts = new ArrayList<String>();
            children.getOrDefault(execution.getId(), List.of()).forEach(it -> parts.add(render(it)));
            called.getOrDefault(execution.getId(), List.of()).forEach(it -> parts.add(render(it)));
            jobs.getOrDefault(execution.getId(), List.of()).forEach(it -> parts.add("@" + timers.get(it.getJobDefinitionId())));
            events.getOrDefault(execution.getId(), List.of()).forEach(it -> parts.add("?" + it.getActivityId()));
            parts.addAll(values(execution));
            parts.sort(Comparator.naturalOrder());
            String own = Objects.requireNonNullElse(execution.getActivityId(), execution.getParentId() == null ? processOf(execution) : "");
            return own + (execution.isActive() ? "" : "!") + (parts.isEmpty() ? "" : parts);
        }

        private List<String> values(ExecutionEntity execution) {
            Set<String> matters = live.getOrDefault(execution.getProcessInstanceId(), Set.of());
            return variables.getOrDefault(execution.getId(), List.of()).stream()
                    .filter(it -> COUNTERS.contains(it.getName()) || matters.contains(it.getName()))
                    .map(it -> it.getName() + "=" + it.getValue())
                    .toList();
        }

        private List<Act> acts() {
            var acts = new LinkedHashMap<String, Act>();
            for (ExecutionEntity execution : executions) {
                String process = processOf(execution);
                tasks.getOrDefault(execution.getId(), List.of()).forEach(it ->
                        offer(acts, new Act(Source.TASK, process, it.getTaskDefinitionKey(), it.getId(), "")));
                jobs.getOrDefault(execution.getId(), List.of()).forEach(it ->
                        offer(acts, new Act(Source.TIMER, process, timers.get(it.getJobDefinitionId()), it.getId(), "")));
                events.getOrDefault(execution.getId(), List.of()).stream()
                        .filter(it -> it.getEventType().equals("message") || it.getEventType().equals("signal"))
                        .forEach(it -> offer(acts, new Act(
                                it.getEventType().equals("signal") ? Source.SIGNAL : Source.MESSAGE,
                                process, it.getActivityId(), it.getExecutionId(), it.getEventName())));
            }
            return List.copyOf(acts.values());
        }

        /** One act of each kind; an event that adds a token is not offered again before its own steps are done. */
        private void offer(Map<String, Act> acts, Act act) {
            ProcessFacts process = facts.get(act.process());
            boolean adds = process.breaksIn(act.element()) && !process.interrupts(act.element());
            boolean underway = adds && executions.stream()
                    .anyMatch(it -> process.ownStepsOf(act.element()).contains(String.valueOf(it.getActivityId())));
            if (!underway) {
                acts.putIfAbsent(act.source() + act.process() + act.element(), act);
            }
        }

        /** Tokens that wait for nothing, and joins whose other tokens can no longer come. */
        private List<String> stuck() {
            var stuck = new ArrayList<String>();
            var joins = new TreeMap<String, List<String>>();
            var moving = new TreeSet<String>();
            for (ExecutionEntity leaf : leaves()) {
                String id = String.valueOf(leaf.getActivityId());
                if (!leaf.isActive() && isJoin(leaf)) {
                    joins.computeIfAbsent(leaf.getProcessInstanceId(), it -> new ArrayList<>()).add(id);
                } else if (waits(leaf)) {
                    moving.add(leaf.getProcessInstanceId());
                } else {
                    stuck.add(id);
                }
            }
            joins.forEach((instance, ids) -> {
                if (!moving.contains(instance)) {
                    stuck.addAll(ids);
                }
            });
            return stuck;
        }

        private boolean waits(ExecutionEntity leaf) {
            String type = factsOf(leaf).type(String.valueOf(leaf.getActivityId()));
            boolean byRace = type.equals("eventBasedGateway");
            return tasks.containsKey(leaf.getId())
                    || called.containsKey(leaf.getId())
                    || events.getOrDefault(leaf.getId(), List.of()).stream().anyMatch(it -> byRace || it.getActivityId().equals(leaf.getActivityId()))
                    || jobs.getOrDefault(leaf.getId(), List.of()).stream().anyMatch(it -> byRace || timers.get(it.getJobDefinitionId()).equals(leaf.getActivityId()));
        }

        private boolean isJoin(ExecutionEntity leaf) {
            String type = factsOf(leaf).type(String.valueOf(leaf.getActivityId()));
            return type.equals("parallelGateway") || type.equals("inclusiveGateway");
        }

        /** Steps of one process at which two tokens stand, though the step is neither a join nor done by several. */
        private List<String> crowded() {
            return leaves().stream()
                    .filter(it -> it.getActivityId() != null && !isJoin(it) && !factsOf(it).isRepeated(it.getActivityId()))
                    .collect(Collectors.groupingBy(it -> it.getProcessInstanceId() + " " + it.getActivityId(), Collectors.counting()))
                    .entrySet().stream()
                    .filter(it -> it.getValue() > 1)
                    .map(it -> it.getKey().substring(it.getKey().indexOf(' ') + 1))
                    .toList();
        }

        private List<ExecutionEntity> leaves() {
            return executions.stream().filter(it -> !children.containsKey(it.getId()) && !it.isEventScope()).toList();
        }
    }

    private String processOf(ExecutionEntity execution) {
        return processes.get(execution.getProcessDefinitionId());
    }

    private ProcessFacts factsOf(ExecutionEntity execution) {
        return facts.get(processOf(execution));
    }

    private static <T> Map<String, List<T>> by(List<T> all, java.util.function.Function<T, String> id) {
        var map = new HashMap<String, List<T>>();
        all.forEach(it -> {
            if (id.apply(it) != null) {
                map.computeIfAbsent(id.apply(it), key -> new ArrayList<>()).add(it);
            }
        });
        return map;
    }
}
