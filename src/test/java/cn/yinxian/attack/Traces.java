package cn.yinxian.attack;

import cn.yinxian.attack.Outcome.Rows;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** What is in the database: lets an act happen and be undone, and sees whether one that was refused has left anything. */
final class Traces {

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private Map<String, String> whole;

    Traces(JdbcClient database, TransactionTemplate transaction) {
        this.database = database;
        this.transaction = transaction;
        whole = everything();
    }

    /** Runs the act and undoes it. */
    <T> T undone(Supplier<T> act) {
        return Objects.requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            return act.get();
        }));
    }

    /** Tables in which something has changed since this was asked last; byte by byte, whatever wrote it. */
    Set<String> changes() {
        var now = everything();
        var changed = new TreeSet<>(now.keySet());
        changed.removeIf(table -> now.get(table).equals(whole.get(table)));
        whole = now;
        return changed;
    }

    /** Does the act, looks at what it has changed, and undoes it. */
    Outcome outcome(Supplier<MvcTestResult> act) {
        var before = rows();
        return undone(() -> {
            int status = act.get().getResponse().getStatus();
            var tables = new TreeMap<String, Rows>();
            rows().forEach((table, now) -> {
                var gone = without(before.get(table), now);
                var come = without(now, before.get(table));
                if (!gone.isEmpty() || !come.isEmpty()) {
                    tables.put(table, new Rows(gone, come));
                }
            });
            return new Outcome(status, tables);
        });
    }

    private static List<Map<String, String>> without(List<Map<String, String>> rows, List<Map<String, String>> others) {
        var known = Set.copyOf(others);
        return rows.stream().filter(row -> !known.contains(row)).toList();
    }

    private Map<String, String> everything() {
        var sums = new TreeMap<String, String>();
        rows().forEach((table, rows) -> sums.put(table, rows.size() + " rows, " + rows.stream().map(Map::toString).sorted().toList().hashCode()));
        return sums;
    }

    private Map<String, List<Map<String, String>>> rows() {
        var rows = new TreeMap<String, List<Map<String, String>>>();
        for (String table : tables()) {
            rows.put(table.toLowerCase(Locale.ROOT), database.sql("select * from " + table).query().listOfRows().stream().map(Traces::readable).toList());
        }
        return rows;
    }

    private static Map<String, String> readable(Map<String, Object> row) {
        var values = new TreeMap<String, String>();
        row.forEach((column, value) -> values.put(column, value instanceof byte[] bytes ? Arrays.toString(bytes) : String.valueOf(value)));
        return values;
    }

    /** All but the models, and the engine's next id: it takes ids by the block, whatever becomes of them. */
    private List<String> tables() {
        return database.sql("select table_name from information_schema.tables where table_schema in (schema(), database())")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> !table.equalsIgnoreCase("ACT_GE_BYTEARRAY") && !table.equalsIgnoreCase("ACT_GE_PROPERTY"))
                .toList();
    }
}
