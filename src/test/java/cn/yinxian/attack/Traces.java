package cn.yinxian.attack;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What is in the database: lets an act happen and be undone, and sees whether one that was refused has left anything. */
final class Traces {

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Map<String, String> whole;

    Traces(JdbcClient database, TransactionTemplate transaction) {
        this.database = database;
        this.transaction = transaction;
        whole = everything();
    }

    /** Runs the act, undoes it, and says whether it had written anything. */
    <T> boolean writes(Supplier<T> act, java.util.function.Consumer<T> look) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            status.setRollbackOnly();
            long before = modifications();
            look.accept(act.get());
            return modifications() != before;
        }));
    }

    /** Count and checksum of every table that differ from what was there at the start. */
    Map<String, String> changes() {
        var now = everything();
        now.entrySet().removeAll(whole.entrySet());
        return now;
    }

    private long modifications() {
        return database.sql("select sum(last_modification) from information_schema.tables where table_schema = 'PUBLIC'")
                .query(Long.class)
                .single();
    }

    private Map<String, String> everything() {
        var rows = new TreeMap<String, String>();
        for (String table : tables()) {
            var all = database.sql("select * from " + table).query().listOfRows().stream().map(String::valueOf).sorted().toList();
            rows.put(table, all.size() + " rows, " + all.hashCode());
        }
        return rows;
    }

    private List<String> tables() {
        return database.sql("select table_name from information_schema.tables where table_schema = 'PUBLIC' and table_name <> 'ACT_GE_BYTEARRAY'")
                .query(String.class)
                .list();
    }
}
