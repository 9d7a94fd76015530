package cn.yinxian.deadline.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinxian.calendar.PublishedCalendar;
import cn.yinxian.deadline.Budget;
import cn.yinxian.deadline.model.DueDay;
import cn.yinxian.deadline.model.TimeLimit;
import cn.yinxian.deadline.model.TimeLimits;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.testing.MapperTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

@MapperTest
@Import(MyBatisTimeLimits.class)
class DeadlineMapperTest {

    private static final String CASE = "case:BF-2026-00012";
    private static final String RULE = "formation.reviewTime";
    private static final Instant MONDAY = Instant.parse("2026-11-23T02:00:00Z");

    private final DueDay dueDay = new DueDay(PublishedCalendar.of2021To2026());

    @Autowired
    TimeLimits limits;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void a_new_deadline_reads_back_as_it_was() {
        var stored = limits.add(fiveDays(CASE));
        assertThat(stored.id()).isPositive();
        assertThat(limits.findRunning(CASE, RULE)).contains(stored);
        assertThat(limits.findRunning(CASE, "another.rule")).isEmpty();
    }

    @Test
    void pauses_read_back_in_order_and_a_stopped_clock_has_no_due_instant() {
        var stopped = limits.update(limits.add(fiveDays(CASE)).paused(MONDAY.plus(Duration.ofDays(1))));
        assertThat(limits.findRunning(CASE, RULE)).contains(stopped);
        assertThat(due(stopped)).isNull();

        var resumed = limits.update(stopped.resumed(MONDAY.plus(Duration.ofDays(7)), dueDay));
        var again = limits.update(resumed.paused(MONDAY.plus(Duration.ofDays(8))));
        assertThat(again.version()).isEqualTo(3);
        assertThat(limits.runningOf(CASE)).containsExactly(again);
        assertThat(again.pauses()).hasSize(2);
    }

    @Test
    void an_open_deadline_has_its_due_instant_as_a_column() {
        limits.add(fiveDays(CASE));
        assertThat(jdbc.queryForObject(
                        "select count(*) from deadline where subject = ? and due_at is not null and state = 'OPEN'",
                        Integer.class, CASE))
                .isEqualTo(1);
    }

    @Test
    void a_closed_one_runs_no_more_ends_its_pause_and_makes_room_for_another() {
        var stopped = limits.update(limits.add(fiveDays(CASE)).paused(MONDAY));
        limits.update(stopped.closed(MONDAY.plusSeconds(60)));
        assertThat(limits.runningOf(CASE)).isEmpty();
        assertThat(jdbc.queryForObject(
                        "select count(*) from deadline_pause where deadline_id = ? and to_at is null",
                        Integer.class, stopped.id()))
                .isZero();

        var another = limits.add(fiveDays(CASE));
        assertThat(limits.findRunning(CASE, RULE)).contains(another);
    }

    @Test
    void only_one_of_a_subject_and_rule_can_run() {
        limits.add(fiveDays(CASE));
        limits.add(fiveDays("task:1"));
        assertThatThrownBy(() -> limits.add(fiveDays(CASE))).isInstanceOf(Overtaken.class);
    }

    @Test
    void a_given_last_day_reads_back_without_a_budget_and_takes_the_place_of_one() {
        var given = limits.add(TimeLimit.until("branch:B-1", RULE, LocalDate.of(2027, 5, 30), MONDAY, 1));
        assertThat(limits.findRunning("branch:B-1", RULE)).contains(given);
        assertThat(limits.update(given.movedTo(LocalDate.of(2027, 11, 30), MONDAY, 2))).isEqualTo(limits.findRunning("branch:B-1", RULE).orElseThrow());

        var budgeted = limits.add(fiveDays(CASE));
        limits.update(budgeted.movedTo(LocalDate.of(2027, 5, 30), MONDAY, 1));
        assertThat(limits.findRunning(CASE, RULE)).get().matches(TimeLimit::hasGivenDay);
    }

    @Test
    void a_change_from_an_older_reading_is_refused_and_changes_nothing() {
        var read = limits.add(fiveDays(CASE));
        var stopped = limits.update(read.paused(MONDAY));
        assertThatThrownBy(() -> limits.update(read.closed(MONDAY))).isInstanceOf(Overtaken.class);
        assertThat(limits.findRunning(CASE, RULE)).contains(stopped);
    }

    private Object due(TimeLimit limit) {
        return jdbc.queryForMap("select due_at from deadline where id = ?", limit.id()).get("due_at");
    }

    private TimeLimit fiveDays(String subject) {
        return TimeLimit.opened(subject, RULE, Budget.workingDays(5), MONDAY, dueDay);
    }
}
