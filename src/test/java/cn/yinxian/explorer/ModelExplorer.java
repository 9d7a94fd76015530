package cn.yinxian.explorer;

import cn.yinxian.explorer.SnapshotDatabase.Snapshot;
import cn.yinxian.explorer.State.Act;
import cn.yinxian.explorer.State.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/**
 * Drives the engine through everything that can happen in one process: each start, each open task with each decision, each
 * timer, each message; each return to a step that ran, and each taking back of what was just done. A state is walked on from when first met and, so that loops are walked twice, once more when the same way
 * comes round to it.
 */
final class ModelExplorer {

    /**
     * @param rounds how often a way may come round to the same state
     * @param acts after how many acts to stop unfinished
     * @param turns whether steps are also sent back and taken back
     */
    record Limits(int rounds, int acts, double seconds, boolean turns) {

        Limits(int rounds, int acts, double seconds) {
            this(rounds, acts, seconds, false);
        }
    }

    private static final long STACK = 256L << 20;
    private final ExplorerEngine explorer;
    private final StubDelegate stub;
    private final StateReader reader;
    private final ProcessFacts process;
    private final Limits limits;
    private final Journal journal = new Journal();
    private final Set<String> expanded = new HashSet<>();
    private final Map<String, Integer> onThisWay = new HashMap<>();
    private final Map<String, List<String>> failures = new LinkedHashMap<>();
    private final Map<String, String> problemStates = new TreeMap<>();
    private final List<String> ran = new ArrayList<>();
    private final Turns turns;
    private int turned;
    private final long began = System.nanoTime();
    private int steps;
    private int paths;
    private boolean complete = true;

    ModelExplorer(ExplorerEngine explorer, String process, Limits limits) {
        this.explorer = explorer;
        this.stub = new StubDelegate(explorer.facts(), new VariableValues(explorer.facts()), explorer.choices());
        this.reader = new StateReader(explorer);
        this.turns = new Turns(explorer.engine());
        this.process = explorer.facts().get(process);
        this.limits = limits;
    }

    /** On a thread of its own: a way may be some thousand acts long, and each is a frame of the stack. */
    Findings explore() {
        var exploration = new FutureTask<>(this::exploreAll);
        new Thread(null, exploration, "explorer", STACK).start();
        try {
            return exploration.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(process.key(), failed);
        }
    }

    private Findings exploreAll() {
        explorer.passages().forget();
        walkOn(new State(Journal.START, false, starts(), List.of(), List.of()));
        var problems = new LinkedHashMap<String, List<String>>();
        problemStates.forEach((problem, state) -> problems.put(problem, journal.wayTo(state)));
        problems.putAll(failures);
        if (complete) {
            addWhatIsMissing(problems);
        }
        return new Findings(process.key(), problems, journal.states(), paths, steps, turned, complete, seconds());
    }

    /** Flows behind an event gateway the engine takes without telling: their events are among the elements. */
    private void addWhatIsMissing(Map<String, List<String>> problems) {
        var never = new ArrayList<>(process.elementIds());
        never.removeAll(explorer.passages().of(process.key()));
        process.flows().filter(flow -> flow.getSource() instanceof EventBasedGateway).map(SequenceFlow::getId).forEach(never::remove);
        never.forEach(it -> problems.put("never passed: " + process.describe(it), List.of()));
        if (problemStates.isEmpty() && failures.isEmpty()) {
            journal.endless().stream()
                    .map(journal::wayTo)
                    .min(Comparator.comparingInt(List::size))
                    .ifPresent(way -> problems.put("no way from here comes to an end", way));
        }
    }

    private List<Act> starts() {
        return process.rootStarts().stream()
                .map(it -> {
                    var messages = it.getChildElementsByType(org.camunda.bpm.model.bpmn.instance.MessageEventDefinition.class);
                    String message = messages.isEmpty() ? "" : messages.iterator().next().getMessage().getName();
                    return new Act(Source.START, process.key(), it.getId(), "", message);
                })
                .toList();
    }

    private void walkOn(State state) {
        int round = onThisWay.merge(state.key(), 1, Integer::sum);
        if (round <= limits.rounds() && expanded.add(round + state.key())) {
            Snapshot here = explorer.database().take();
            state.acts().forEach(act -> everyCombination(state, act, here));
            if (limits.turns() && !state.key().equals(Journal.START)) {
                turns.returns(ran).forEach(turn -> sendBack(state, turn, here));
            }
        }
        onThisWay.merge(state.key(), -1, Integer::sum);
    }

    private void everyCombination(State from, Act act, Snapshot here) {
        List<Integer> script = List.of();
        while (script != null) {
            if (steps >= limits.acts() || seconds() > limits.seconds()) {
                complete = false;
                return;
            }
            explorer.choices().restart(script);
            var open = limits.turns() ? turns.openIds() : List.<String>of();
            var waiting = limits.turns() ? turns.waiting() : List.<String>of();
            State next = step(from, act);
            script = explorer.choices().next().orElse(null);
            if (next != null && !next.ended()) {
                recall(act, next, open, waiting);
                ran.add(act.element());
                walkOn(next);
                ran.remove(ran.size() - 1);
            }
            explorer.database().putBack(here);
        }
    }

    /** 取回 of what was just done: every task and timer is there again, each once. */
    private void recall(Act act, State next, List<String> open, List<String> waiting) {
        if (!limits.turns() || act.source() != Source.TASK) {
            return;
        }
        for (var turn : turns.recalls(act.element(), open)) {
            Snapshot here = explorer.database().take();
            var back = turn(next, turn);
            if (back != null && !turns.isAsBefore(act.element(), waiting, explorer.facts().get(act.process()))) {
                problemStates.putIfAbsent("%s: waits at %s, not at %s".formatted(turn.told(), turns.waiting(), waiting), next.key());
            }
            explorer.database().putBack(here);
        }
    }

    /** 退回, and on from there. */
    private void sendBack(State from, Turns.Turn turn, Snapshot here) {
        if (steps + turned >= limits.acts() || seconds() > limits.seconds()) {
            complete = false;
            return;
        }
        State next = turn(from, turn);
        if (next != null && turns.waiting().stream().filter(turn.to()::equals).count() != 1) {
            problemStates.putIfAbsent("%s: waits at %s".formatted(turn.told(), turns.waiting()), from.key());
        } else if (next != null) {
            walkOn(next);
        }
        explorer.database().putBack(here);
    }

    private State turn(State from, Turns.Turn turn) {
        turned++;
        explorer.passages().newAct();
        explorer.choices().restart(List.of());
        try {
            turns.perform(turn);
            explorer.settle();
            State next = reader.read();
            journal.add(from.key(), turn.told(), next, false);
            next.stuck().forEach(it -> problemStates.putIfAbsent("a token is stuck at " + describe(it), next.key()));
            next.crowded().forEach(it -> problemStates.putIfAbsent("a second token has come to " + describe(it), next.key()));
            return next.stuck().isEmpty() && next.crowded().isEmpty() && !next.ended() ? next : null;
        } catch (RuntimeException failed) {
            failures.putIfAbsent("failed to " + turn.told() + ": " + rootOf(failed).getMessage(), journal.wayTo(from.key()));
            return null;
        }
    }

    /** Performs the act and returns the state it leads to; null where it fails or goes round in circles. */
    private State step(State from, Act act) {
        steps++;
        explorer.passages().newAct();
        try {
            perform(act);
            explorer.settle();
            State next = reader.read();
            note(from, act, next);
            boolean astray = !next.stuck().isEmpty() || !next.crowded().isEmpty();
            return astray ? null : next;
        } catch (RuntimeException failed) {
            if (!circling(failed)) {
                var way = new ArrayList<>(journal.wayTo(from.key()));
                way.add(told(act));
                String problem = "failed at " + process.describe(act.element()) + ": " + rootOf(failed).getMessage();
                failures.merge(problem, way, (one, other) -> one.size() <= other.size() ? one : other);
            }
            return null;
        }
    }

    private void note(State from, Act act, State next) {
        journal.add(from.key(), told(act), next, act.source() == Source.MESSAGE && breaksOff(act));
        paths += next.ended() ? 1 : 0;
        next.stuck().forEach(it -> problemStates.putIfAbsent(
                (next.ended() ? "ended with an open task: " : "a token is stuck at ") + describe(it), next.key()));
        next.crowded().forEach(it -> problemStates.putIfAbsent("a second token has come to " + describe(it), next.key()));
    }

    private void perform(Act act) {
        var engine = explorer.engine();
        ProcessFacts facts = explorer.facts().get(act.process());
        switch (act.source()) {
            case START -> start(act);
            case TASK -> engine.getTaskService().complete(act.id(), stub.decided(facts, act.element()));
            case TIMER -> engine.getManagementService().executeJob(act.id());
            case MESSAGE -> engine.getRuntimeService().messageEventReceived(act.event(), act.id(), stub.decided(facts, act.element()));
            case SIGNAL -> engine.getRuntimeService().signalEventReceived(act.event(), act.id(), stub.decided(facts, act.element()));
        }
    }

    private void start(Act act) {
        var runtime = explorer.engine().getRuntimeService();
        Map<String, Object> variables = stub.atStart(process.key());
        if (act.event().isEmpty()) {
            runtime.startProcessInstanceByKey(process.key(), "explored", variables);
        } else {
            runtime.startProcessInstanceByMessage(act.event(), "explored", variables);
        }
    }

    private boolean breaksOff(Act act) {
        ProcessFacts facts = explorer.facts().get(act.process());
        return facts.breaksIn(act.element()) && facts.interrupts(act.element());
    }

    private String told(Act act) {
        String answers = explorer.choices().told();
        ProcessFacts facts = explorer.facts().get(act.process());
        return act.label().replace(act.element(), facts.describe(act.element())) + (answers.isEmpty() ? "" : " {" + answers + "}");
    }

    private String describe(String element) {
        return explorer.facts().values().stream().filter(it -> it.elementIds().contains(element)).findFirst()
                .map(it -> it.describe(element)).orElse(element);
    }

    private double seconds() {
        return (System.nanoTime() - began) / 1e9;
    }

    private static boolean circling(Throwable failed) {
        return failed != null && (failed instanceof Passages.Circling || circling(failed.getCause()));
    }

    private static Throwable rootOf(Throwable failed) {
        return failed.getCause() == null ? failed : rootOf(failed.getCause());
    }
}
