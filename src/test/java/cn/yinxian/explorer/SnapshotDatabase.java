package cn.yinxian.explorer;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The engine's database in memory, on one connection. The explorer takes the few rows of a running case out and puts them
 * back to return to any earlier state, which costs a fraction of running the way again.
 */
final class SnapshotDatabase implements AutoCloseable {

    /** The rows of one moment by table. */
    record Snapshot(Map<String, List<Object[]>> rows) {}

    private static final List<String> TABLES = List.of(
            "act_ru_execution", "act_ru_task", "act_ru_variable", "act_ru_job", "act_ru_event_subscr", "act_ru_identitylink");
    private final Connection connection;
    private final Map<String, PreparedStatement> inserts = new LinkedHashMap<>();

    SnapshotDatabase() {
        try {
            connection = DriverManager.getConnection(
                    "jdbc:h2:mem:explorer" + UUID.randomUUID() + ";QUERY_CACHE_SIZE=512;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE", "sa", "");
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    Snapshot take() {
        var rows = new LinkedHashMap<String, List<Object[]>>();
        try (var statement = connection.createStatement()) {
            for (String table : TABLES) {
                try (ResultSet found = statement.executeQuery("select * from " + table)) {
                    rows.put(table, read(found));
                }
            }
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
        return new Snapshot(rows);
    }

    void putBack(Snapshot snapshot) {
        try (var statement = connection.createStatement()) {
            statement.execute("set referential_integrity false");
            for (String table : TABLES) {
                statement.executeUpdate("delete from " + table);
            }
            for (var table : snapshot.rows().entrySet()) {
                for (Object[] row : table.getValue()) {
                    PreparedStatement insert = insert(table.getKey(), row.length);
                    for (int column = 0; column < row.length; column++) {
                        insert.setObject(column + 1, row[column]);
                    }
                    insert.executeUpdate();
                }
            }
            connection.commit();
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    DataSource dataSource() {
        Connection shared = (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> onConnection(method, arguments));
        return (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> switch (method.getName()) {
                    case "getConnection" -> shared;
                    case "getLogWriter" -> new PrintWriter(System.err);
                    case "hashCode" -> System.identityHashCode(proxy);
                    case "equals" -> proxy == arguments[0];
                    case "toString" -> "explorer";
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private Object onConnection(Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("close")) {
            return null;
        }
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    private PreparedStatement insert(String table, int columns) throws SQLException {
        if (!inserts.containsKey(table)) {
            inserts.put(table, connection.prepareStatement("insert into " + table + " values (?" + ", ?".repeat(columns - 1) + ")"));
        }
        return inserts.get(table);
    }

    private static List<Object[]> read(ResultSet found) throws SQLException {
        var rows = new ArrayList<Object[]>();
        int columns = found.getMetaData().getColumnCount();
        while (found.next()) {
            Object[] row = new Object[columns];
            for (int column = 0; column < columns; column++) {
                row[column] = found.getObject(column + 1);
            }
            rows.add(row);
        }
        return rows;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
