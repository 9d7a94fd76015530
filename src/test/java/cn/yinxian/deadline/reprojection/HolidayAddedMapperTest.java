package cn.yinxian.deadline.reprojection;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.calendar.DayCorrection;
import cn.yinxian.calendar.DayKind;
import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.deadline.Deadlines;
import cn.yinxian.deadline.Duties;
import cn.yinxian.deadline.Duty;
import cn.yinxian.deadline.Reminders;
import cn.yinxian.deadline.Reminders.Swept;
import cn.yinxian.deadline.reprojection.usecase.ConfirmCalendarChange;
import cn.yinxian.deadline.reprojection.usecase.PreviewCalendarChange;
import cn.yinxian.deadline.reprojection.usecase.ProposeCalendarChange;
import cn.yinxian.deadline.reprojection.usecase.ReprojectDeadlines;
import cn.yinxian.deadline.reprojection.usecase.WarnOfMissingYear;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.Role;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Verdict;
import cn.yinxian.testing.EngineCases;
import cn.yinxian.testing.LoadedCity;
import cn.yinxian.testing.MovableClock;
import cn.yinxian.testing.TestCity;
import cn.yinxian.workflow.CaseViews;
import cn.yinxian.workflow.Cases;
import cn.yinxian.workflow.TaskActions;
import cn.yinxian.workflow.TaskKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A holiday is added while cases run: what follows it in the whole house, on both databases. */
@SpringBootTest
@Import({LoadedCity.class, MovableClock.Instead.class})
class HolidayAddedMapperTest {

    private static final OfficialId ADMIN = OfficialId.of("sysadmin");
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);

    @Autowired
    private TestCity city;

    @Autowired
    private MovableClock clock;

    @Autowired
    private ProposeCalendarChange propose;

    @Autowired
    private PreviewCalendarChange preview;

    @Autowired
    private ConfirmCalendarChange confirm;

    @Autowired
    private ReprojectDeadlines reproject;

    @Autowired
    private WarnOfMissingYear warning;

    @Autowired
    private Reminders reminders;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private Duties duties;

    @Autowired
    private Cases workflow;

    @Autowired
    private EngineCases cases;

    @Autowired
    private CaseViews views;

    @Autowired
    private TaskActions actions;

    @Autowired
    private RuntimeService engine;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    /** What earlier tests left open is closed, so that a test counts its own deadlines only. */
    @BeforeEach
    void startAfresh() {
        database.sql("delete from deadline_rung").update();
        database.sql("delete from deadline_duty").update();
        database.sql("update deadline set state = 'CLOSED', open_key = null where state <> 'CLOSED'").update();
        clock.set("2026-11-23T10:00");
    }

    @AfterEach
    void takeTheHolidayBack() {
        database.sql("delete from work_calendar where `day` between '2026-11-23' and '2026-12-31'").update();
        database.sql("update work_calendar_version set version = version + 1").update();
    }

    @Test
    void step_inbox_reminders_and_case_follow_and_those_concerned_are_told() {
        var number = cases.start(city.official("clerk-minzheng"));
        holiday(WEDNESDAY);
        assertThat(reproject.reproject()).isEqualTo(1);

        var due = WorkingCalendar.endOf(LocalDate.of(2026, 12, 1));
        assertThat(dueOf("workflow_task", number)).isEqualTo("2026-12-01");
        assertThat(dueOf("inbox_entry", number)).isEqualTo("2026-12-01");
        assertThat(deadlines.find("task:" + cases.openTask(number, "userTask_clerkReview").value(), "formation.reviewWorkdays"))
                .get().matches(deadline -> due.equals(deadline.due()));
        assertThat(views.of(workflow.require(number, city.official("clerk-minzheng"))).margin().shifts()).containsExactly(
                "2026年11月23日，因“2026年11月25日调休更正”调整放假安排，“初审申请”的期限由2026年11月30日改为2026年12月1日。");
        assertThat(noticesOf("clerk-xiangyang", number)).containsExactly("“初审申请”的期限改为2026年12月1日");
        assertThat(noticesOf("clerk-minzheng", number)).isEmpty();

        clock.set("2026-11-25T08:30");
        assertThat(sweep()).as("the old third day before").isEqualTo(Swept.NOTHING);
        clock.set("2026-11-26T08:30");
        assertThat(sweep()).as("the new one").isEqualTo(new Swept(1, 2, 0));
        assertThat(reminders.of(number)).extracting(Reminders.Reminder::standing).containsOnly("还剩 3 个工作日（12月1日前）");
    }

    @Test
    void the_timer_of_the_model_follows_its_deadline() {
        var number = cases.start(city.official("clerk-minzheng"));
        cases.decide(number, "userTask_clerkReview", city.official("clerk-xiangyang"), "clerkVerdict", Verdict.AGREE);
        cases.decide(number, "userTask_leaderReview", city.official("leader-xiangyang"), "leaderVerdict", Verdict.AGREE);
        assertThat(timerDue(number)).isEqualTo(MovableClock.at("2026-12-23T23:59:59"));
        holiday(WEDNESDAY);
        reproject.reproject();
        assertThat(timerDue(number)).as("a month is a month").isEqualTo(MovableClock.at("2026-12-23T23:59:59"));

        holiday(LocalDate.of(2026, 12, 23));
        reproject.reproject();
        assertThat(timerDue(number)).as("unless it ends on a rest day").isEqualTo(MovableClock.at("2026-12-24T23:59:59"));
    }

    @Test
    void the_preview_says_what_the_reprojection_then_does() {
        var number = cases.start(city.official("clerk-minzheng"));
        var proposal = propose.day(new DayCorrection(WEDNESDAY, DayKind.HOLIDAY, "校庆", "测试", "文件"), ADMIN);
        var seen = preview.of(proposal);
        assertThat(seen.moved()).isEqualTo(1);
        assertThat(seen.byDays()).containsOnlyKeys(1);
        assertThat(seen.first()).singleElement().matches(move -> move.to().equals(LocalDate.of(2026, 12, 1)));
        assertThat(seen.steps().values()).singleElement().matches(step -> step.caseNumber().equals(number.value()));
        assertThat(preview.of(propose.day(new DayCorrection(LocalDate.of(2026, 12, 2), DayKind.HOLIDAY, "校庆", "测试", "文件"), ADMIN)).moved())
                .isZero();
    }

    @Test
    void an_official_in_the_middle_of_an_act_is_not_held_up_and_the_case_follows_later() {
        var number = cases.start(city.official("clerk-minzheng"));
        holiday(WEDNESDAY);
        int meanwhile = transaction.execute(status -> {
            actions.take(cases.openTask(number, "userTask_clerkReview"), TaskKey.of("userTask_clerkReview"), city.official("clerk-xiangyang"));
            return CompletableFuture.supplyAsync(reproject::reproject).orTimeout(180, TimeUnit.SECONDS).join();
        });
        assertThat(meanwhile).isZero();
        assertThat(reproject.reproject()).isEqualTo(1);
    }

    /**
     * Half of the deadlines ended the day before the holiday, half span it. By the old calendar the ones are told of to the
     * leader that day, the others to their owners; by the new one both a day later, for nobody is told on a rest day.
     */
    @Test
    void a_sweep_running_meanwhile_sends_nothing_by_the_old_calendar() {
        clock.set("2026-11-19T10:00");
        IntStream.range(0, 300).forEach(i -> under("test:late-" + i, "supervise.workdays"));
        clock.set("2026-11-23T10:00");
        IntStream.range(0, 300).forEach(i -> under("test:spanning-" + i, "formation.reviewWorkdays"));
        clock.set("2026-11-24T10:00");
        sweep();
        holiday(WEDNESDAY);
        clock.set("2026-11-25T08:30");
        var swept = CompletableFuture.supplyAsync(() -> IntStream.range(0, 60).mapToObj(i -> sweep()).reduce(Swept.NOTHING, Swept::plus));
        int counted = reproject.reproject();
        assertThat(swept.orTimeout(180, TimeUnit.SECONDS).join()).isEqualTo(Swept.NOTHING);
        assertThat(sweep()).isEqualTo(Swept.NOTHING);
        assertThat(counted).isEqualTo(600);
        assertThat(states("test:late-%")).containsExactly("2026-11-24 0");
        assertThat(states("test:spanning-%")).containsExactly("2026-12-01 1");

        clock.set("2026-11-26T08:30");
        assertThat(sweep().rungs()).isEqualTo(600);
        assertThat(remindedOnThe26th("LEADER", "test:late-%")).isEqualTo(300);
        assertThat(remindedOnThe26th("OWNER", "test:spanning-%")).isEqualTo(300);
    }

    @Test
    void next_year_s_missing_arrangement_is_told_once_from_november_on() {
        database.sql("delete from deadline_calendar_warning").update();
        clock.set("2026-10-31T10:00");
        assertThat(warning.warnOnce()).isFalse();
        clock.set("2026-11-01T10:00");
        assertThat(warning.warnOnce()).isTrue();
        assertThat(warning.warnOnce()).isFalse();
        assertThat(database.sql("select title from notification_notice where recipient = 'sysadmin' and title like '%尚未导入'").query(String.class).list())
                .contains("2027年节假日安排尚未导入");
    }

    private void holiday(LocalDate day) {
        var proposal = propose.day(new DayCorrection(day, DayKind.HOLIDAY, "校庆", "测试", "文件"), ADMIN);
        confirm.confirm(proposal.id(), ADMIN);
    }

    private void under(String subject, String rule) {
        transaction.executeWithoutResult(status -> {
            deadlines.open(subject, rule);
            duties.begin(new Duty(subject, subject, rule, "UNIT_CLERK@" + TestCity.CITY_ORGAN,
                    CandidateGroup.of(Role.UNIT_CLERK, TestCity.CITY_ORGAN), null, "测试", "办理", null, "/inbox"));
        });
    }

    private List<String> states(String subjects) {
        return database.sql("select distinct due_on, version from deadline where subject like :subjects and state = 'OPEN'")
                .param("subjects", subjects)
                .query((row, number) -> row.getDate(1) + " " + row.getLong(2))
                .list();
    }

    private int remindedOnThe26th(String audience, String subjects) {
        return database.sql("select count(*) from deadline_reminder r join deadline d on d.id = r.deadline_id"
                        + " where r.sent_at >= '2026-11-26' and r.audience = :audience and d.subject like :subjects")
                .param("audience", audience).param("subjects", subjects)
                .query(Integer.class).single();
    }

    private Swept sweep() {
        return reminders.sendDue(clock.instant());
    }

    private String dueOf(String table, CaseNumber number) {
        return database.sql("select cast(due_at as date) from " + table + " where case_number = :number")
                .param("number", number.value()).query(String.class).single();
    }

    private List<String> noticesOf(String official, CaseNumber number) {
        return database.sql("select title from notification_notice where recipient = :me and case_number = :number and rule_key = 'calendar.moved'")
                .param("me", official).param("number", number.value()).query(String.class).list();
    }

    private Instant timerDue(CaseNumber number) {
        var instance = engine.createProcessInstanceQuery().processInstanceBusinessKey(number.value()).processDefinitionKey(EngineCases.PROCESS.id()).singleResult();
        return jobs.createJobQuery().processInstanceId(instance.getId()).timers().singleResult().getDuedate().toInstant();
    }
}
