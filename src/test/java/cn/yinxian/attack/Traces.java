package cn.yinxian.attack;

import cn.yinxian.attack.Outcome.Rows;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
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
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** What is in the database: lets an act happen and be undone, and sees whether one that was refused has left anything. */
final class Traces {

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Map<String, List<String>> columns;
    private Map<String, String> whole;

    Traces(JdbcClient database, TransactionTemplate transaction) {
        this.database = database;
        this.transaction = transaction;
        columns = columns();
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
                if (now.equals(before.get(table))) {
                    return;
                }
                var gone = without(table, before.get(table), now);
                var come = without(table, now, before.get(table));
                if (!gone.isEmpty() || !come.isEmpty()) {
                    tables.put(table, new Rows(gone, come));
                }
            });
            return new Outcome(status, tables);
        });
    }

    private List<Map<String, String>> without(String table, List<List<Object>> rows, List<List<Object>> others) {
        var known = Set.copyOf(others);
        return rows.stream().filter(row -> !known.contains(row)).map(row -> readable(columns.get(table), row)).toList();
    }

    private static Map<String, String> readable(List<String> columns, List<Object> row) {
        var values = new TreeMap<String, String>();
        for (int i = 0; i < columns.size(); i++) {
            values.put(columns.get(i), row.get(i) instanceof ByteBuffer bytes ? Arrays.toString(bytes.array()) : row.get(i).toString());
        }
        return values;
    }

    /** Of each table how many rows there are, and a sum over what they hold, in whatever order. */
    private Map<String, String> everything() {
        var sums = new TreeMap<String, String>();
        rows().forEach((table, rows) -> sums.put(table, rows.size() + " rows, " + rows.stream().mapToLong(Traces::sum).sum()));
        return sums;
    }

    private static long sum(List<Object> row) {
        long spread = (row.hashCode() + 1L) * 0x9E37_79B9_7F4A_7C15L;
        return spread ^ (spread >>> 29);
    }

    /** Values by table and row, as the driver gives them: making each of them text would take longer than all the acts. */
    private Map<String, List<List<Object>>> rows() {
        var rows = new TreeMap<String, List<List<Object>>>();
        for (String table : columns.keySet()) {
            rows.put(table, database.sql("select * from " + table).query(Traces::values));
        }
        return rows;
    }

    private static List<List<Object>> values(ResultSet found) throws SQLException {
        var rows = new ArrayList<List<Object>>();
        int columns = found.getMetaData().getColumnCount();
        while (found.next()) {
            var row = new Object[columns];
            for (int i = 0; i < columns; i++) {
                Object value = JdbcUtils.getResultSetValue(found, i + 1);
                row[i] = value instanceof byte[] bytes ? ByteBuffer.wrap(bytes) : Objects.requireNonNullElse(value, "null");
            }
            rows.add(List.of(row));
        }
        return rows;
    }

    private Map<String, List<String>> columns() {
        var columns = new TreeMap<String, List<String>>();
        for (String table : tables()) {
            columns.put(table.toLowerCase(Locale.ROOT), database.sql("select * from " + table + " where 1 = 0").query(none -> {
                var names = new ArrayList<String>();
                for (int i = 1; i <= none.getMetaData().getColumnCount(); i++) {
                    names.add(JdbcUtils.lookupColumnName(none.getMetaData(), i));
                }
                return names;
            }));
        }
        return columns;
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
