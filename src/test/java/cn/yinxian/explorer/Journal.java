package cn.yinxian.explorer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The states found and the acts between them: answers which way to a state is shortest, and from which no way ends. */
final class Journal {

    static final String START = "";

    private record Edge(String from, String act, String to, boolean givesUp) {}

    private final Map<String, List<Edge>> out = new LinkedHashMap<>();
    private final Set<String> ends = new HashSet<>();

    /** @param givesUp the act breaks the case off (an interrupting message); ending only by this is no way to end */
    void add(String from, String act, State to, boolean givesUp) {
        out.computeIfAbsent(from, it -> new ArrayList<>()).add(new Edge(from, act, to.key(), givesUp));
        out.computeIfAbsent(to.key(), it -> new ArrayList<>());
        if (to.ended()) {
            ends.add(to.key());
        }
    }

    int states() {
        return out.size() - 1;
    }

    List<String> wayTo(String state) {
        var before = new HashMap<String, Edge>();
        var queue = new ArrayDeque<String>(List.of(START));
        var seen = new HashSet<String>(queue);
        while (!queue.isEmpty()) {
            for (Edge edge : out.getOrDefault(queue.remove(), List.of())) {
                if (seen.add(edge.to())) {
                    before.put(edge.to(), edge);
                    queue.add(edge.to());
                }
            }
        }
        var way = new ArrayList<String>();
        for (Edge edge = before.get(state); edge != null; edge = before.get(edge.from())) {
            way.add(edge.act());
        }
        Collections.reverse(way);
        return way;
    }

    /** States from which the case can only go on for ever or be given up. */
    Set<String> endless() {
        var reaching = new HashSet<String>(ends);
        boolean changed = true;
        while (changed) {
            changed = false;
            for (List<Edge> edges : out.values()) {
                for (Edge edge : edges) {
                    changed |= !edge.givesUp() && reaching.contains(edge.to()) && reaching.add(edge.from());
                }
            }
        }
        var endless = new LinkedHashSet<>(out.keySet());
        endless.removeAll(reaching);
        return endless;
    }
}
