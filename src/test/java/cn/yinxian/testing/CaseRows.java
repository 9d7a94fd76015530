package cn.yinxian.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the tables say of a case, for tests that lead one through the pages. */
public record CaseRows(JdbcClient database, RuntimeService engine) {

    /** Path of the page of the open task whose page ends like this. */
    public String task(String number, String page) {
        return database.sql("select task_id, form_key from workflow_task where case_number = ? and ended_at is null and form_key like ?")
                .params(number, "%" + page)
                .query((row, i) -> "/tasks/" + row.getString(1) + "/" + row.getString(2))
                .single();
    }

    /** Who did what in this case, in order: step and verb. */
    public List<String> path(String number) {
        return database.sql("select t.task_key, r.verb from workflow_record r left join workflow_task t on t.task_id = r.task_id"
                        + " where r.case_number = ? order by r.id")
                .param(number)
                .query((row, i) -> (row.getString(1) == null ? "" : row.getString(1).replace("userTask_", "") + " ") + row.getString(2))
                .list();
    }

    public List<String> waiting(String number) {
        return database.sql("select task_key from workflow_task where case_number = ? and ended_at is null")
                .param(number)
                .query((row, i) -> row.getString(1).replace("userTask_", ""))
                .list();
    }

    public String status(String number) {
        return database.sql("select status from workflow_case where case_number = ?").param(number).query(String.class).single();
    }

    /** No token, task or entry is left anywhere, and the case says how it ended. */
    public void assertEnded(String number, String status) {
        assertThat(status(number)).isEqualTo(status);
        assertThat(engine.createExecutionQuery().processInstanceBusinessKey(number).count()).isZero();
        assertThat(waiting(number)).isEmpty();
        assertThat(database.sql("select count(*) from inbox_entry where case_number = ?").param(number).query(Integer.class).single()).isZero();
    }
}
