package cn.yinxian.explorer;

import cn.yinxian.explorer.ProcessFacts.Kind;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The values each variable is explored with: the literals its conditions name and one other, true and false, one to three instances. */
final class VariableValues {

    /** Stands for every value that no condition names. */
    static final String OTHER = "OTHER";

    private static final String GROUP = "CITY_CLERK@440300";
    private static final Date FAR = new Date(32_503_680_000_000L);
    private static final int INSTANCES = 3;
    private final Map<String, ProcessFacts> facts;
    private final Map<String, Set<String>> literals = new HashMap<>();
    private final Set<String> flags = new HashSet<>();
    private final Map<String, Kind> kinds = new HashMap<>();

    VariableValues(Map<String, ProcessFacts> facts) {
        this.facts = facts;
        for (ProcessFacts process : facts.values()) {
            kinds.putAll(process.reads());
            process.conditions().forEach(it -> {
                if (it.literal() == null) {
                    flags.add(it.variable());
                } else {
                    literals.computeIfAbsent(it.variable(), name -> new TreeSet<>()).add(it.literal());
                }
            });
        }
        boolean changed = true;
        while (changed) {
            changed = facts.values().stream().flatMap(ProcessFacts::mappings).map(this::spread).reduce(false, Boolean::logicalOr);
        }
    }

    /** What a called process asks of a variable, its caller's variable must offer, and the other way round. */
    private boolean spread(ProcessFacts.Mapping mapping) {
        String from = mapping.inwards() ? mapping.source() : mapping.target();
        String to = mapping.inwards() ? mapping.target() : mapping.source();
        String giver = mapping.inwards() ? from : to;
        String reader = mapping.inwards() ? to : from;
        boolean changed = flags.contains(reader) && flags.add(giver);
        if (literals.containsKey(reader)) {
            changed |= literals.computeIfAbsent(giver, name -> new TreeSet<>()).addAll(literals.get(reader));
        }
        if (kinds.containsKey(reader) && !kinds.containsKey(giver)) {
            kinds.put(giver, kinds.get(reader));
            changed = true;
        }
        return changed;
    }

    List<Object> of(String variable) {
        if (literals.containsKey(variable)) {
            var all = new ArrayList<Object>(List.of(OTHER));
            all.addAll(literals.get(variable));
            return all;
        }
        if (flags.contains(variable)) {
            return List.of(true, false);
        }
        return switch (kinds.getOrDefault(variable, Kind.PLAIN)) {
            case TIMER -> List.of(FAR);
            case COUNT -> List.of(1, 2, INSTANCES);
            case COLLECTION -> List.of(instances(1), instances(2), instances(INSTANCES));
            default -> List.of(GROUP);
        };
    }

    /** Everything a process needs that nothing within it makes, with its values. */
    Map<String, List<Object>> atStartOf(String process) {
        var start = new LinkedHashMap<String, List<Object>>();
        needs(process, new HashSet<>()).forEach(name -> start.put(name, of(name)));
        return start;
    }

    private Set<String> needs(String process, Set<String> underway) {
        ProcessFacts own = facts.get(process);
        if (own == null || !underway.add(process)) {
            return Set.of();
        }
        var names = new TreeMap<String, Boolean>();
        own.reads().keySet().forEach(it -> names.put(it, true));
        own.mappings().filter(ProcessFacts.Mapping::inwards).forEach(it -> {
            if (it.source().equals("*")) {
                needs(it.called(), underway).forEach(name -> names.put(name, true));
            } else {
                names.put(it.source(), true);
            }
        });
        own.madeOnTheWay().forEach(names::remove);
        own.decidedAtStart().forEach(it -> names.put(it, true));
        underway.remove(process);
        return names.keySet();
    }

    private static ArrayList<String> instances(int count) {
        var list = new ArrayList<String>();
        for (int at = 1; at <= count; at++) {
            list.add(GROUP + at);
        }
        return list;
    }
}
