package cn.yinxian.deadline.reprojection;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.calendar.DayCorrection;
import cn.yinxian.calendar.DayKind;
import cn.yinxian.deadline.reprojection.usecase.ConfirmCalendarChange;
import cn.yinxian.deadline.reprojection.usecase.PreviewCalendarChange;
import cn.yinxian.deadline.reprojection.usecase.ProposeCalendarChange;
import cn.yinxian.deadline.reprojection.usecase.ReprojectDeadlines;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.testing.LoadedCity;
import cn.yinxian.testing.MovableClock;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A holiday that half of a city's open deadlines span, on a real MariaDB, with case, step, inbox entry, duty and ladder of
 * each. The full run: {@code mvn -B -Pbench verify -Dbench=calendar-reprojection}.
 */
@Tag("bench")
@SpringBootTest(properties = "yinxian.test.database=mariadb")
@Import({LoadedCity.class, MovableClock.Instead.class})
class CalendarReprojectionIT {

    private static final boolean FULL = "calendar-reprojection".equals(System.getProperty("bench"));
    private static final int DEADLINES = FULL ? 100_000 : 2_000;
    private static final OfficialId ADMIN = OfficialId.of("sysadmin");

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private ProposeCalendarChange propose;

    @Autowired
    private PreviewCalendarChange preview;

    @Autowired
    private ConfirmCalendarChange confirm;

    @Autowired
    private ReprojectDeadlines reproject;

    @Test
    void each_open_deadline_is_counted_anew_once() {
        load();
        var proposal = propose.day(new DayCorrection(LocalDate.of(2026, 11, 26), DayKind.HOLIDAY, "校庆", "测试", "文件"), ADMIN);
        long began = System.nanoTime();
        var seen = preview.of(proposal);
        double looked = seconds(began);
        confirm.confirm(proposal.id(), ADMIN);

        began = System.nanoTime();
        int counted = reproject.reproject();
        System.out.printf("bench calendar-reprojection deadlines=%d moved=%d seconds=%.1f preview_seconds=%.1f%n",
                counted, seen.moved(), seconds(began), looked);

        assertThat(counted).isEqualTo(DEADLINES);
        assertThat(seen.moved()).isEqualTo(DEADLINES / 2);
        assertThat(count("deadline where version = 1 and due_on = '2026-12-01'")).isEqualTo(DEADLINES / 2);
        assertThat(count("deadline where version = 0 and due_on = '2026-11-24'")).isEqualTo(DEADLINES / 2);
        assertThat(count("deadline_shift")).isEqualTo(DEADLINES / 2);
        assertThat(count("workflow_task t join deadline d on d.subject = t.deadline_subject where t.due_at <> d.due_at")).isZero();
        assertThat(count("inbox_entry i join workflow_task t on t.task_id = i.task_id where i.due_at <> t.due_at")).isZero();
        assertThat(reproject.reproject()).isZero();
    }

    /** Even numbers were opened on Monday the 23rd and end on the 30th, odd ones on Tuesday the 17th and ended on the 24th. */
    private void load() {
        String numbers = " from seq_1_to_" + DEADLINES + " s";
        jdbc.update("insert into workflow_case (case_number, process, title, subject, unit_code, unit_name, unit_path, applicant,"
                + " applicant_name, applicant_group, status, round, started_at)"
                + " select concat('BF-2026-', 100000 + seq), 'branch-formation', '测试', 'formation:0', '330901101', '民政局', '/330900/330901/330901101/',"
                + " 'clerk-minzheng', '李经办', 'UNIT_CLERK@330901101', 'UNDER_REVIEW', 1, '2026-11-23 10:00:00'" + numbers);
        jdbc.update("insert into deadline (subject, rule, budget_amount, budget_unit, opened_at, due_at, due_on, state, open_key, version)"
                + " select concat('task:bench-', seq), 'formation.reviewWorkdays', 5, 'WORKING_DAYS',"
                + " if(seq % 2 = 0, ?, ?), if(seq % 2 = 0, ?, ?), if(seq % 2 = 0, '2026-11-30', '2026-11-24'), 'OPEN',"
                + " concat('task:bench-', seq, ' formation.reviewWorkdays'), 0" + numbers,
                at("2026-11-23T10:00"), at("2026-11-17T10:00"), at("2026-11-30T23:59:59"), at("2026-11-24T23:59:59"));
        jdbc.update("insert into workflow_task (task_id, case_number, task_key, root_key, step, form_key, intended_group, owner, pool, names_handler,"
                + " deadline_subject, deadline_rule, arrived_at, due_at)"
                + " select concat('bench-', seq), concat('BF-2026-', 100000 + seq), 'userTask_clerkReview', 'userTask_clerkReview', '初审', 'x',"
                + " 'DISTRICT_CLERK@330901', 'DISTRICT_CLERK@330901', 'DISTRICT_CLERK@330901', false, concat('task:bench-', seq), 'formation.reviewWorkdays',"
                + " '2026-11-23 10:00:00', if(seq % 2 = 0, ?, ?)" + numbers, at("2026-11-30T23:59:59"), at("2026-11-24T23:59:59"));
        jdbc.update("insert into inbox_entry (task_id, owner, case_number, process, title, unit_name, step, page, arrived_at, due_at)"
                + " select task_id, owner, case_number, 'branch-formation', '测试', '民政局', step, 'x', arrived_at, due_at from workflow_task");
        jdbc.update("insert into deadline_duty (duty_key, subject, rule, owner, owner_group, matter, step, case_number, link)"
                + " select deadline_subject, deadline_subject, deadline_rule, owner, owner, '测试', step, case_number, '/inbox' from workflow_task");
        jdbc.update("insert into deadline_rung (deadline_id, deadline_version, rung, words, audience, position, due_at, state)"
                + " select d.id, 0, concat(r.seq, '.OWNER'), '提醒', 'OWNER', r.seq, d.due_at, 'WAITING' from deadline d, seq_1_to_5 r");
        jdbc.execute("analyze table deadline, deadline_rung, deadline_duty, workflow_task, workflow_case");
    }

    private static Timestamp at(String time) {
        return Timestamp.from(MovableClock.at(time));
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / (double) TimeUnit.SECONDS.toNanos(1);
    }

    private int count(String rows) {
        return jdbc.queryForObject("select count(*) from " + rows, Integer.class);
    }
}
