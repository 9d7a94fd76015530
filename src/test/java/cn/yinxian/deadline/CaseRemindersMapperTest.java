package cn.yinxian.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.deadline.usecase.FindVacancies;
import cn.yinxian.deadline.usecase.TellVacancies;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Verdict;
import cn.yinxian.testing.EngineCases;
import cn.yinxian.testing.LoadedCity;
import cn.yinxian.testing.MovableClock;
import cn.yinxian.testing.TestCity;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The life of reminders in real cases, on both databases. */
@SpringBootTest
@Import({LoadedCity.class, MovableClock.Instead.class})
class CaseRemindersMapperTest {

    @Autowired
    private TestCity city;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Reminders reminders;

    @Autowired
    private FindVacancies vacancies;

    @Autowired
    private TellVacancies tellVacancies;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private EngineCases cases;

    @Autowired
    private RuntimeService engine;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    /** What earlier tests left open is closed, so that a test counts its own reminders only. */
    @BeforeEach
    void startAfresh() {
        database.sql("delete from deadline_rung").update();
        clock.set("2026-11-23T10:00");
    }

    @Test
    void those_who_have_to_act_are_reminded_once_three_working_days_before() {
        var number = cases.start(city.official("clerk-minzheng"));
        clock.set("2026-11-25T08:29");
        assertThat(sweep()).isEqualTo(Reminders.Swept.NOTHING);

        clock.set("2026-11-25T08:30");
        assertThat(sweep()).isEqualTo(new Reminders.Swept(1, 2, 0));
        assertThat(sweep()).isEqualTo(Reminders.Swept.NOTHING);

        assertThat(reminders.of(number)).extracting(Reminders.Reminder::recipient).containsExactlyInAnyOrder("卫区办", "卫区办乙");
        assertThat(reminders.of(number)).allSatisfy(reminder -> {
            assertThat(reminder.step()).isEqualTo("初审申请");
            assertThat(reminder.standing()).isEqualTo("还剩 3 个工作日（11月30日前）");
            assertThat(reminder.rule()).isEqualTo("组建初审期限，到期前 3 个工作日提醒");
        });
        assertThat(titles(number, "clerk-xiangyang")).containsExactly("“随机办件”的“初审申请”还剩 3 个工作日（11月30日前）");
    }

    @Test
    void who_acts_for_another_in_the_matter_is_reminded_beside_them_once() {
        var number = cases.start(city.official("clerk-minzheng"));
        cases.decide(number, "userTask_clerkReview", city.official("clerk-xiangyang"), "clerkVerdict", Verdict.AGREE);
        substitute("org-xiangyang", "branch-formation");
        substitute("clerk-binjiang", "term-renewal");
        try {
            clock.set("2026-11-25T08:30");
            sweep();
            sweep();
            assertThat(reminders.of(number)).extracting(Reminders.Reminder::recipient).containsExactlyInAnyOrder("蒋区长", "沈组织");
        } finally {
            database.sql("delete from organisation_substitution").update();
        }
    }

    private void substitute(String official, String matter) {
        database.sql("insert into organisation_substitution (principal, substitute, from_day, to_day, matters, reason, appointed_at, begin_told, end_told, version)"
                        + " values ('leader-xiangyang', ?, '2026-11-23', '2026-11-27', ?, '出差', '2026-11-23 09:00:00', true, false, 0)")
                .params(official, matter)
                .update();
    }

    @Test
    void nobody_is_reminded_of_a_task_that_is_done() {
        var number = cases.start(city.official("clerk-minzheng"));
        cases.decide(number, "userTask_clerkReview", city.official("clerk-xiangyang"), "clerkVerdict", Verdict.AGREE);
        clock.set("2026-11-25T08:30");
        sweep();
        assertThat(reminders.of(number)).extracting(Reminders.Reminder::recipient).containsExactly("蒋区长");
    }

    @Test
    void after_an_outage_each_hears_the_last_word_once_and_what_was_overtaken_is_recorded() {
        var number = cases.start(city.official("clerk-minzheng"));
        clock.set("2026-12-03T11:00");
        assertThat(sweep()).isEqualTo(new Reminders.Swept(3, 4, 2));
        assertThat(reminders.of(number))
                .extracting(reminder -> reminder.audience() + " " + reminder.recipient() + " " + reminder.standing())
                .containsExactlyInAnyOrder(
                        "OWNER 卫区办 已超期 3 个工作日", "OWNER 卫区办乙 已超期 3 个工作日", "LEADER 蒋区长 已超期 3 个工作日",
                        "NEXT_LEVEL 施市长 已超期 3 个工作日");
        assertThat(database.sql("select skip_reason from deadline_rung where state = 'SKIPPED'").query(String.class).list())
                .containsExactly("OVERTAKEN", "OVERTAKEN");
        assertThat(titles(number, "leader-city")).containsExactly("督办：向阳区委老干部局经办人承办的“随机办件”（初审申请）已超期 3 个工作日，请督促办结");
    }

    @Test
    void where_all_officials_have_left_those_who_stand_in_are_reminded() {
        var number = cases.start(city.official("clerk-minzheng"));
        database.sql("update organisation_post set ends_on = '2026-11-24' where role = 'DISTRICT_CLERK' and place = '330901'").update();
        try {
            clock.set("2026-11-25T08:30");
            sweep();
            assertThat(reminders.of(number)).extracting(Reminders.Reminder::recipient).containsExactly("蒋区长");
        } finally {
            database.sql("update organisation_post set ends_on = null where role = 'DISTRICT_CLERK' and place = '330901'").update();
        }
    }

    @Test
    void what_was_returned_and_submitted_again_has_its_deadlines_anew() {
        var number = cases.start(city.official("clerk-minzheng"));
        clock.set("2026-11-26T10:00");
        cases.decide(number, "userTask_clerkReview", city.official("clerk-xiangyang"), "clerkVerdict", Verdict.RETURN);
        clock.set("2026-11-30T10:00");
        cases.resubmit(number, city.official("clerk-minzheng"));
        sweep();
        clock.set("2026-12-02T08:30");
        sweep();
        assertThat(reminders.of(number)).extracting(Reminders.Reminder::standing).containsOnly("还剩 3 个工作日（12月7日前）");
        assertThat(reminders.of(number)).extracting(Reminders.Reminder::recipient).containsExactlyInAnyOrder("卫区办", "卫区办乙");
    }

    @Test
    void a_deadline_counted_by_an_older_calendar_is_not_swept_until_it_is_counted_anew() {
        var number = cases.start(city.official("clerk-minzheng"));
        database.sql("update work_calendar_version set version = version + 1").update();
        clock.set("2026-11-25T08:30");
        assertThat(sweep()).isEqualTo(Reminders.Swept.NOTHING);
        database.sql("update deadline set calendar_version = calendar_version + 1").update();
        sweep();
        assertThat(reminders.of(number)).hasSize(2);
    }

    @Test
    void the_timer_of_an_overdue_reply_stands_still_and_moves_with_its_deadline() {
        var number = cases.start(city.official("clerk-minzheng"));
        cases.decide(number, "userTask_clerkReview", city.official("clerk-xiangyang"), "clerkVerdict", Verdict.AGREE);
        cases.decide(number, "userTask_leaderReview", city.official("leader-xiangyang"), "leaderVerdict", Verdict.AGREE);
        assertThat(timer(number).getDuedate()).isEqualTo(MovableClock.at("2026-12-23T23:59:59"));

        String subject = "case:" + number;
        transaction.executeWithoutResult(status -> deadlines.pause(subject, "formation.replyMonths"));
        assertThat(timer(number).isSuspended()).isTrue();

        clock.set("2026-11-30T10:00");
        transaction.executeWithoutResult(status -> deadlines.open(subject, "formation.replyMonths"));
        assertThat(timer(number).isSuspended()).isFalse();
        assertThat(timer(number).getDuedate()).isEqualTo(MovableClock.at("2026-12-30T23:59:59"));
    }

    @Test
    void posts_that_cases_need_and_nobody_holds_are_told_to_the_administrators_on_working_days() {
        cases.start(city.official("clerk-minzheng"));
        database.sql("update organisation_post set ends_on = '2026-11-22' where role = 'DISTRICT_CLERK' and place = '330901'").update();
        try {
            var found = vacancies.find();
            assertThat(found.get(0).post()).isEqualTo("向阳区委老干部局经办人");
            assertThat(found.get(0).waiting()).isPositive();
            assertThat(found).extracting(Vacancy::post).doesNotContain("滨江区委老干部局经办人");

            clock.set("2026-11-22T06:00");
            tellVacancies.tell();
            assertThat(alarms()).isEmpty();
            clock.set("2026-11-23T06:00");
            tellVacancies.tell();
            assertThat(alarms()).containsExactlyInAnyOrder("sysadmin", "secadmin");
        } finally {
            database.sql("update organisation_post set ends_on = null where role = 'DISTRICT_CLERK' and place = '330901'").update();
        }
    }

    private List<String> alarms() {
        return database.sql("select recipient from notification_notice where rule_key = 'post.vacant'").query(String.class).list();
    }

    private Job timer(CaseNumber number) {
        var instance = engine.createProcessInstanceQuery().processInstanceBusinessKey(number.value())
                .processDefinitionKey(EngineCases.PROCESS.id()).singleResult();
        return jobs.createJobQuery().processInstanceId(instance.getId()).timers().singleResult();
    }

    private Reminders.Swept sweep() {
        return reminders.sendDue(clock.instant());
    }

    private List<String> titles(CaseNumber number, String recipient) {
        return database.sql("select title from notification_notice where case_number = ? and recipient = ? and rule_key like '%/%'")
                .params(number.value(), recipient).query(String.class).list();
    }
}
