package cn.yinxian.inbox.bench;

import cn.yinxian.organisation.OrganisationLoad;
import cn.yinxian.organisation.OrganisationLoad.Batch;
import cn.yinxian.organisation.OrganisationLoad.NewAccount;
import cn.yinxian.organisation.OrganisationLoad.NewOfficial;
import cn.yinxian.organisation.OrganisationLoad.NewPost;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.Roster;
import cn.yinxian.shared.DateRange;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.testing.TestCity;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Open tasks by the hundred thousand on MariaDB, set-wise: case, step, inbox entry, and the engine's own task with its
 * candidate group. Of ten tasks one waits for the city's desk; an official sits there and in four groups more.
 */
class OpenTasksLoad {

    static final OfficialId OFFICIAL = OfficialId.of("bench-desk");
    static final List<String> GROUPS =
            List.of("CITY_CLERK@330900", "ORG_DEPT@330900", "DISTRICT_CLERK@330901", "DISTRICT_CLERK@330902", "UNIT_CLERK@330901101");

    private static final int SLICE = 100_000;
    private static final String OWNER = "case when seq %% 10 = 0 then 'CITY_CLERK@330900' when seq %% 200 = 1 then 'ORG_DEPT@330900'"
            + " when seq %% 200 = 3 then 'DISTRICT_CLERK@330901' when seq %% 200 = 7 then 'DISTRICT_CLERK@330902'"
            + " when seq %% 200 = 9 then 'UNIT_CLERK@330901101' else concat('UNIT_CLERK@3399', lpad(seq %% 797, 3, '0')) end";
    private static final String AREA = "concat('/330900/3309', lpad(floor(seq / 7) %% 20, 2, '0'), '/')";
    private static final String UNIT = "concat('/330900/3309', lpad(floor(seq / 7) %% 20, 2, '0'), '/3309', lpad(floor(seq / 7) %% 800, 5, '0'), '/')";
    private static final String STEP = "elt(1 + floor(seq / 10) %% 8, '初审申请', '审核申请', '研究并批复', '补正申请', '备案', '审查候选人', '签发提醒函', '市级审批')";
    private static final String DUE = "date_add('2026-11-01 00:00:00', interval (seq * 7919 %% 5184000) second)";

    private final JdbcTemplate jdbc;

    OpenTasksLoad(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void city(OrganisationLoad organisation, Roster roster, String passwordHash) {
        new TestCity(organisation, roster).build();
        var always = DateRange.since(LocalDate.of(2020, 1, 1));
        organisation.load(new Batch(
                List.of(),
                List.of(new NewOfficial(OFFICIAL, "市办值班", null)),
                List.of(new NewPost(OFFICIAL, Role.CITY_CLERK, "330900", null, always), new NewPost(OFFICIAL, Role.ORG_DEPT, "330900", null, always),
                        new NewPost(OFFICIAL, Role.DISTRICT_CLERK, "330901", null, always), new NewPost(OFFICIAL, Role.DISTRICT_CLERK, "330902", null, always),
                        new NewPost(OFFICIAL, Role.UNIT_CLERK, "330901101", null, always)),
                List.of(new NewAccount(OFFICIAL, OFFICIAL.value(), passwordHash, false))), null);
    }

    /** Tasks number {@code from} to {@code to}. */
    void tasks(int from, int to) {
        jdbc.execute((ConnectionCallback<Void>) connection -> {
            try (var sql = connection.createStatement()) {
                sql.execute("set unique_checks = 0, foreign_key_checks = 0");
                for (int start = from; start <= to; start += SLICE) {
                    slice(sql, start, Math.min(to, start + SLICE - 1));
                }
                sql.execute("set unique_checks = 1, foreign_key_checks = 1");
                // written out before anything is measured
                sql.execute("flush tables inbox_entry, workflow_case, workflow_task, ACT_RU_TASK, ACT_RU_IDENTITYLINK for export");
                sql.execute("unlock tables");
            }
            return null;
        });
        jdbc.execute("analyze table inbox_entry, inbox_choice, inbox_done, ACT_RU_TASK, ACT_RU_IDENTITYLINK");
    }

    private static void slice(Statement sql, int from, int to) throws SQLException {
        String numbers = " from seq_%d_to_%d".formatted(from, to);
        sql.execute(("insert into workflow_case (case_number, process, title, subject, unit_code, unit_name, unit_path, applicant, applicant_name,"
                + " applicant_group, status, round, started_at) select concat('BF-2026-', 1000000 + seq), 'branch-formation',"
                + " concat('关于组建第 ', seq, ' 党支部的请示'), concat('formation:', seq), '330901101', concat('第', floor(seq / 7) %% 800, '单位'), " + UNIT + ","
                + " 'bench-other', '申请人', 'UNIT_CLERK@330901101', 'UNDER_REVIEW', 1, '2026-11-01 10:00:00'").formatted() + numbers);
        sql.execute(("insert into workflow_task (task_id, case_number, task_key, root_key, step, form_key, intended_group, owner, pool, names_handler,"
                + " deadline_subject, deadline_rule, arrived_at, due_at) select concat('b-', seq), concat('BF-2026-', 1000000 + seq), 'userTask_clerkReview',"
                + " 'userTask_clerkReview', " + STEP + ", 'formation/clerk-review', " + OWNER + ", " + OWNER + ", " + OWNER + ", false, concat('task:b-', seq),"
                + " 'formation.reviewWorkdays', '2026-11-01 10:00:00', " + DUE).formatted() + numbers);
        sql.execute(("insert into inbox_entry (task_id, owner, case_number, process, title, unit_name, unit_path, area_path, step, page, from_name,"
                + " arrived_at, due_at) select concat('b-', seq), " + OWNER + ", concat('BF-2026-', 1000000 + seq), if(seq %% 3 = 0, 'term-renewal', 'branch-formation'),"
                + " concat('关于组建第 ', seq, ' 党支部的请示'), concat('第', floor(seq / 7) %% 800, '单位'), " + UNIT + ", " + AREA + ", " + STEP + ","
                + " 'formation/clerk-review', '申请人', '2026-11-01 10:00:00', " + DUE).formatted() + numbers);
        sql.execute(("insert ignore into inbox_choice (owner, kind, code, words) select distinct " + OWNER + ", 'STEP', concat('branch-formation/', " + STEP + "), "
                + STEP).formatted() + numbers);
        sql.execute(("insert ignore into inbox_choice (owner, kind, code, words) select distinct " + OWNER + ", 'AREA', " + AREA
                + ", concat('第', floor(seq / 7) %% 20, '区')").formatted() + numbers);
        sql.execute(("insert ignore into inbox_choice (owner, kind, code, words) select distinct " + OWNER + ", 'UNIT', " + UNIT
                + ", concat('第', floor(seq / 7) %% 800, '单位')").formatted() + numbers + " where seq %% 10 = 0".formatted());
        sql.execute(("insert into ACT_RU_TASK (ID_, REV_, NAME_, TASK_DEF_KEY_, PRIORITY_, CREATE_TIME_, DUE_DATE_, SUSPENSION_STATE_)"
                + " select concat('b-', seq), 1, " + STEP + ", 'userTask_clerkReview', 50, '2026-11-01 10:00:00', " + DUE + ", 1").formatted() + numbers);
        sql.execute(("insert into ACT_RU_IDENTITYLINK (ID_, REV_, GROUP_ID_, TYPE_, TASK_ID_) select concat('l-', seq), 1, " + OWNER
                + ", 'candidate', concat('b-', seq)").formatted() + numbers);
    }

    /** What such an official has done, follows and has begun in some years. */
    void past() {
        jdbc.update("insert into inbox_done (official, task_id, case_number, title, unit_name, step, done_at)"
                + " select 'bench-desk', concat('d-', seq), concat('BF-2025-', 1000000 + seq), '已办事项', '单位', '初审', '2026-01-01 10:00:00' from seq_1_to_5000");
        jdbc.update("insert into inbox_follow (official, case_number, changed_at)"
                + " select 'bench-desk', concat('BF-2025-', 1000000 + seq), '2026-01-01 10:00:00' from seq_1_to_200");
        jdbc.update("insert into inbox_item (tab, item, official) select 'STARTED', concat('BF-2025-', 1000000 + seq), 'bench-desk' from seq_1_to_300");
    }
}
