package cn.yinxian.faults;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What stands in the database of an application that is not running. */
class StoredCases implements AutoCloseable {

    /** What a case has in each table, without numbers and times: alike for all cases that stand at the same step. */
    private static final Map<String, String> TRACES = traces();

    private final SingleConnectionDataSource source;
    private final JdbcClient database;

    private StoredCases(SingleConnectionDataSource source) {
        this.source = source;
        this.database = JdbcClient.create(source);
    }

    static StoredCases open(Path home) {
        return new StoredCases(new SingleConnectionDataSource(ApplicationToKill.url(home) + ";IFEXISTS=TRUE", "sa", "", true));
    }

    private static Map<String, String> traces() {
        var traces = new LinkedHashMap<String, String>();
        traces.put("case", "select status from workflow_case where case_number = :number");
        traces.put("application", "select status from formation where case_number = :number");
        traces.put("engine's tasks", "select TASK_DEF_KEY_ from ACT_RU_TASK where PROC_INST_ID_ = " + instance());
        traces.put("engine's history", "select ACT_ID_ from ACT_HI_ACTINST where PROC_INST_ID_ = " + instance() + " order by 1");
        traces.put("tasks", "select concat(task_key, ' ', case when ended_at is null then 'open' else ended_by end) from workflow_task where case_number = :number order by 1");
        traces.put("inbox", "select concat(page, ' ', owner) from inbox_entry where case_number = :number");
        traces.put("done", "select concat(step, ' ', official) from inbox_done where case_number = :number order by 1");
        traces.put("approval record", "select concat(step, ' ', verb, ' ', actor) from workflow_record where case_number = :number order by id");
        traces.put("audit", "select concat(verb, ' ', actor) from audit_entry where subject like concat('%', :number, '%') order by 1");
        traces.put("deadlines", "select concat(rule, ' ', state) from deadline where subject in (select deadline_subject from workflow_task where case_number = :number) order by 1");
        traces.put("documents", "select concat(kind, ' ', organ) from document_issued where case_number = :number");
        traces.put("notices", "select recipient from notification_notice where case_number = :number order by 1");
        return traces;
    }

    private static String instance() {
        return "(select PROC_INST_ID_ from ACT_HI_PROCINST where BUSINESS_KEY_ = :number)";
    }

    Map<String, List<String>> tracesOf(String number) {
        var found = new LinkedHashMap<String, List<String>>();
        TRACES.forEach((name, sql) -> found.put(name, database.sql(sql).param("number", number).query(String.class).list()));
        return found;
    }

    List<String> inbox() {
        return database.sql("select task_id from inbox_entry order by task_id").query(String.class).list();
    }

    List<String> tasks() {
        return database.sql("select task_id from workflow_task where ended_at is null order by task_id").query(String.class).list();
    }

    List<String> engineTasks() {
        return database.sql("select ID_ from ACT_RU_TASK order by ID_").query(String.class).list();
    }

    /** Numbers given to documents, and 1, 2, 3 … up to the last number used: the same where none is doubled or lost. */
    List<Integer> documentNumbers() {
        return database.sql("select number_seq from document_issued order by number_seq").query(Integer.class).list();
    }

    List<Integer> numbersUsed() {
        return database.sql("select last_number from document_series").query(Integer.class).optional().stream()
                .flatMap(last -> IntStream.rangeClosed(1, last).boxed())
                .toList();
    }

    @Override
    public void close() {
        source.destroy();
    }
}
