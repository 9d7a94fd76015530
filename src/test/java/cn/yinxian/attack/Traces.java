package cn.yinxian.attack;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
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

    private Map<String, String> everything() {
        var rows = new TreeMap<String, String>();
        for (String table : tables()) {
            var all = database.sql("select * from " + table).query().listOfRows().stream().map(Traces::line).sorted().toList();
            rows.put(table.toLowerCase(Locale.ROOT), all.size() + " rows, " + all.hashCode());
        }
        return rows;
    }

    private static String line(Map<String, Object> row) {
        return row.values().stream()
                .map(value -> value instanceof byte[] bytes ? Arrays.toString(bytes) : String.valueOf(value))
                .collect(Collectors.joining("|"));
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
