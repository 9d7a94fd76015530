package cn.yinxian.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What came of a form: the status of its answer, and by table the rows that went and the rows that came. */
record Outcome(int status, Map<String, Rows> tables) {

    /** How long the engine took for a step, in milliseconds: the same twice or not, by chance. */
    private static final Set<String> MEASURED = Set.of("DURATION_");

    /** Each row: column → value. */
    record Rows(List<Map<String, String>> gone, List<Map<String, String>> come) {

        /** The values of a column, in no order. */
        private List<String> of(String column) {
            return come.stream().map(row -> String.valueOf(row.get(column))).sorted().toList();
        }

        private Set<String> columns() {
            return come.stream().flatMap(row -> row.keySet().stream()).collect(Collectors.toSet());
        }

        private List<String> without(Set<String> columns, List<Map<String, String>> rows) {
            return rows.stream().map(row -> {
                var kept = new TreeMap<>(row);
                kept.keySet().removeAll(columns);
                return kept.toString();
            }).sorted().toList();
        }
    }

    /** Columns of a table that differ from one time to the next although the same was sent: ids, times, hashes. */
    Map<String, Set<String>> fleeting(Outcome again) {
        var fleeting = new TreeMap<String, Set<String>>();
        tables.forEach((table, rows) -> {
            var others = again.tables.getOrDefault(table, new Rows(List.of(), List.of()));
            fleeting.put(table, rows.columns().stream()
                    .filter(column -> MEASURED.contains(column) || !rows.of(column).equals(others.of(column)))
                    .collect(Collectors.toSet()));
        });
        return fleeting;
    }

    /** All that must be the same, line by line. */
    List<String> lasting(Map<String, Set<String>> fleeting) {
        var lines = new ArrayList<String>();
        lines.add("status " + status);
        tables.forEach((table, rows) -> {
            var columns = fleeting.getOrDefault(table, Set.of());
            rows.without(Set.of(), rows.gone()).forEach(row -> lines.add("- " + table + " " + row));
            rows.without(columns, rows.come()).forEach(row -> lines.add("+ " + table + " " + row));
        });
        return lines;
    }
}
