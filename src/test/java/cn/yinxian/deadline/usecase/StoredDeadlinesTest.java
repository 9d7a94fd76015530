package cn.yinxian.deadline.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinxian.calendar.PublishedCalendar;
import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.deadline.Budget;
import cn.yinxian.deadline.DeadlineMoved;
import cn.yinxian.deadline.Deadlines;
import cn.yinxian.deadline.model.TimeLimit;
import cn.yinxian.deadline.model.TimeLimits;
import cn.yinxian.deadline.FixedFigures;
import cn.yinxian.notification.Notices;
import cn.yinxian.organisation.Figures;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

class StoredDeadlinesTest {

    private static final String CASE = "case:BF-2026-00012";
    private static final String REPLY = "formation.replyTime";
    private static final String REVIEW = "formation.reviewTime";
    private static final String BRANCH = "branch:B-330901101-01";
    private static final String TERM = "renewal.term";

    private final List<Object> published = new ArrayList<>();
    private final InMemoryTimeLimits limits = new InMemoryTimeLimits();
    private final SettableClock clock = new SettableClock();
    private final Notices notices = Mockito.mock(Notices.class);
    private final InMemoryRungs rungs = new InMemoryRungs();
    private final Figures figures = new FixedFigures()
            .with(REVIEW, "5", "WORKING_DAYS")
            .with(REPLY, "1", "MONTHS")
            .with("ladder." + REPLY, "第20天提醒承办人；到期当日提醒承办人", "LADDER")
            .with("ladder." + REVIEW, "同通用办法", "LADDER")
            .with("ladder." + TERM, "提前6个月提醒承办人；提前1个月提醒承办人；到期当日提醒承办人；超期1个工作日报上级；超期10个工作日报再上级督办", "LADDER")
            .with("branch.minFormalMembers", "3", "PEOPLE");
    private final StoredDeadlines deadlines = new StoredDeadlines(
            limits, figures, PublishedCalendar.of2021To2026(), clock, published::add, new Ladders(rungs, figures, notices, clock));

    @Test
    void opening_takes_the_budget_from_the_rule_s_figure_and_ends_with_the_day() {
        clock.set("2026-11-23");
        assertThat(deadlines.open(CASE, REVIEW).due()).isEqualTo(Instant.parse("2026-11-30T15:59:59Z"));
        assertThat(deadlines.open(CASE, REPLY).budget()).isEqualTo(Budget.months(1));
        assertThat(published).isEmpty();
    }

    @Test
    void opening_again_keeps_what_runs() {
        clock.set("2026-11-23");
        var first = deadlines.open(CASE, REVIEW);
        clock.set("2026-11-25");
        assertThat(deadlines.open(CASE, REVIEW)).isEqualTo(first);
    }

    @Test
    void a_stopped_clock_has_no_due_instant_and_runs_on_when_opened_again() {
        clock.set("2026-11-23");
        deadlines.open(CASE, REVIEW);
        clock.set("2026-11-25");
        deadlines.pause(CASE, REVIEW);
        assertThat(deadlines.find(CASE, REVIEW)).get().matches(stopped -> stopped.paused() && stopped.due() == null);

        clock.set("2026-12-07");
        var resumed = deadlines.open(CASE, REVIEW);
        assertThat(resumed.due()).isEqualTo(WorkingCalendar.endOf(LocalDate.of(2026, 12, 10)));
        assertThat(published).containsExactly(
                new DeadlineMoved(CASE, REVIEW, null), new DeadlineMoved(CASE, REVIEW, resumed.due()));
    }

    @Test
    void stopping_twice_or_stopping_nothing_changes_nothing() {
        deadlines.pause(CASE, REVIEW);
        clock.set("2026-11-23");
        deadlines.open(CASE, REVIEW);
        deadlines.pause(CASE, REVIEW);
        deadlines.pause(CASE, REVIEW);
        assertThat(published).hasSize(1);
    }

    @Test
    void closing_ends_it_and_a_new_one_starts_with_the_full_budget() {
        clock.set("2026-11-23");
        deadlines.open(CASE, REVIEW);
        deadlines.close(CASE, REVIEW);
        assertThat(deadlines.find(CASE, REVIEW)).isEmpty();

        clock.set("2026-12-07");
        assertThat(deadlines.open(CASE, REVIEW).due()).isEqualTo(WorkingCalendar.endOf(LocalDate.of(2026, 12, 14)));
    }

    @Test
    void closing_all_ends_stopped_ones_too_and_leaves_other_subjects() {
        clock.set("2026-11-23");
        deadlines.open(CASE, REVIEW);
        deadlines.open(CASE, REPLY);
        deadlines.open("task:1", REVIEW);
        deadlines.pause(CASE, REPLY);
        deadlines.closeAll(CASE);
        assertThat(deadlines.find(CASE, REVIEW)).isEmpty();
        assertThat(deadlines.find(CASE, REPLY)).isEmpty();
        assertThat(deadlines.find("task:1", REVIEW)).isPresent();
    }

    @Test
    void a_figure_that_counts_no_time_cannot_be_a_deadline() {
        assertThatThrownBy(() -> deadlines.open(CASE, "branch.minFormalMembers")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_opened_deadline_has_its_ladder_at_half_past_eight_on_working_days() {
        clock.set("2026-11-23");
        deadlines.open(CASE, REVIEW);
        assertThat(instants()).containsExactly(
                "-3wd.OWNER 2026-11-25T00:30:00Z", "-1wd.OWNER 2026-11-27T00:30:00Z", "+0d.OWNER 2026-11-30T00:30:00Z",
                "+1wd.LEADER 2026-12-01T00:30:00Z", "+3wd.NEXT_LEVEL 2026-12-03T00:30:00Z");
    }

    @Test
    void a_rule_may_have_a_ladder_of_its_own() {
        clock.set("2026-11-23");
        deadlines.open(CASE, REPLY);
        assertThat(instants()).containsExactly("@20d.OWNER 2026-12-14T00:30:00Z", "+0d.OWNER 2026-12-23T00:30:00Z");
    }

    @Test
    void a_stopped_clock_reminds_nobody_and_what_has_not_left_the_house_stays() {
        clock.set("2026-11-23");
        deadlines.open(CASE, REVIEW);
        deadlines.pause(CASE, REVIEW);
        assertThat(rungs.waiting()).isEmpty();
        Mockito.verify(notices).settled(CASE);
    }

    @Test
    void a_clock_that_runs_again_has_a_new_ladder_and_the_missed_reminder_comes_the_next_morning() {
        clock.set("2026-11-23");
        deadlines.open(CASE, REVIEW);
        clock.set("2026-11-24");
        deadlines.pause(CASE, REVIEW);
        clock.set("2026-11-30");
        deadlines.open(CASE, REVIEW);
        assertThat(rungs.waiting()).allMatch(rung -> rung.version() == 2);
        assertThat(instants()).first().isEqualTo("-3wd.OWNER 2026-12-01T00:30:00Z");
    }

    @Test
    void what_was_reminded_before_the_clock_stopped_is_not_reminded_again() {
        clock.set("2026-11-23");
        deadlines.open(CASE, REVIEW);
        rungs.send("-3wd.OWNER");
        clock.set("2026-11-25");
        deadlines.pause(CASE, REVIEW);
        clock.set("2026-11-26");
        deadlines.open(CASE, REVIEW);
        assertThat(instants()).first().isEqualTo("-1wd.OWNER 2026-11-30T00:30:00Z");
    }

    @Test
    void a_closed_deadline_has_no_ladder() {
        clock.set("2026-11-23");
        deadlines.open(CASE, REVIEW);
        deadlines.close(CASE, REVIEW);
        assertThat(rungs.waiting()).isEmpty();
    }

    @Test
    void a_given_last_day_has_no_budget_and_reminds_on_working_days_until_it_is_over() {
        clock.set("2026-04-29");
        var term = openUntil("2026-10-31");
        assertThat(term.budget()).isNull();
        assertThat(term.due()).isEqualTo(WorkingCalendar.endOf(LocalDate.of(2026, 10, 31)));
        assertThat(instants()).as("31 October is a Saturday, 30 April a Thursday, 30 September a Wednesday").containsExactly(
                "-6m.OWNER 2026-04-30T00:30:00Z", "-1m.OWNER 2026-09-30T00:30:00Z", "+0d.OWNER 2026-10-30T00:30:00Z",
                "+1wd.LEADER 2026-11-02T00:30:00Z", "+10wd.NEXT_LEVEL 2026-11-13T00:30:00Z");
    }

    @Test
    void opened_late_a_given_day_owes_the_owner_the_last_word_missed() {
        clock.set("2026-08-03");
        openUntil("2026-10-31");
        assertThat(instants()).startsWith("-6m.OWNER 2026-08-04T00:30:00Z", "-1m.OWNER 2026-09-30T00:30:00Z");
    }

    @Test
    void a_day_long_past_tells_each_audience_the_next_morning_once() {
        clock.set("2026-11-27");
        openUntil("2026-10-31");
        assertThat(instants()).containsExactly(
                "+0d.OWNER 2026-11-30T00:30:00Z", "+1wd.LEADER 2026-11-30T00:30:00Z", "+10wd.NEXT_LEVEL 2026-11-30T00:30:00Z");
        openUntil("2026-10-31");
        assertThat(rungs.waiting()).hasSize(3);
    }

    @Test
    void a_day_just_past_tells_the_leader_now_and_the_next_level_in_its_time() {
        clock.set("2026-11-05");
        openUntil("2026-10-31");
        assertThat(instants()).containsExactly(
                "+0d.OWNER 2026-11-06T00:30:00Z", "+1wd.LEADER 2026-11-06T00:30:00Z", "+10wd.NEXT_LEVEL 2026-11-13T00:30:00Z");
    }

    @Test
    void another_given_day_moves_it_with_a_new_ladder_and_what_was_told_is_not_told_again() {
        clock.set("2026-11-05");
        openUntil("2026-10-31");
        rungs.send("+1wd.LEADER");
        var moved = openUntil("2026-11-04");
        assertThat(moved.version()).isEqualTo(1);
        assertThat(published).containsExactly(new DeadlineMoved(BRANCH, TERM, moved.due()));
        assertThat(instants()).containsExactly("+0d.OWNER 2026-11-06T00:30:00Z", "+10wd.NEXT_LEVEL 2026-11-18T00:30:00Z");
        assertThat(rungs.waiting()).allMatch(rung -> rung.version() == 1);

        openUntil("2027-10-31");
        assertThat(instants()).first().asString().startsWith("-6m.OWNER 2027-04-30");
    }

    @Test
    void the_same_day_again_changes_nothing_and_nothing_pauses_it() {
        clock.set("2026-08-03");
        var term = openUntil("2026-10-31");
        deadlines.pause(BRANCH, TERM);
        assertThat(openUntil("2026-10-31")).isEqualTo(term);
        assertThat(deadlines.open(BRANCH, TERM)).isEqualTo(term);
        assertThat(published).isEmpty();
    }

    @Test
    void a_paused_budget_runs_until_the_given_day() {
        clock.set("2026-11-23");
        deadlines.open(CASE, REVIEW);
        deadlines.pause(CASE, REVIEW);
        var given = deadlines.openUntil(CASE, REVIEW, LocalDate.of(2026, 12, 31));
        assertThat(given.paused()).isFalse();
        assertThat(given.budget()).isNull();
        assertThat(given.due()).isEqualTo(WorkingCalendar.endOf(LocalDate.of(2026, 12, 31)));
    }

    private Deadlines.Deadline openUntil(String lastDay) {
        return deadlines.openUntil(BRANCH, TERM, LocalDate.parse(lastDay));
    }

    private List<String> instants() {
        return rungs.waiting().stream().map(rung -> rung.code() + " " + rung.dueAt()).toList();
    }

    private static final class InMemoryTimeLimits implements TimeLimits {

        private final Map<Long, TimeLimit> rows = new LinkedHashMap<>();

        @Override
        public Optional<TimeLimit> findRunning(String subject, String rule) {
            return runningOf(subject).stream().filter(limit -> limit.rule().equals(rule)).findFirst();
        }

        @Override
        public List<TimeLimit> findRunning(Collection<String> subjects, String rule) {
            return subjects.stream().map(subject -> findRunning(subject, rule)).flatMap(Optional::stream).toList();
        }

        @Override
        public List<TimeLimit> runningOf(String subject) {
            return rows.values().stream()
                    .filter(limit -> limit.subject().equals(subject) && limit.state() != TimeLimit.State.CLOSED)
                    .toList();
        }

        @Override
        public TimeLimit add(TimeLimit limit) {
            return keep(limit.stored(rows.size() + 1L, 0));
        }

        @Override
        public TimeLimit update(TimeLimit limit) {
            return keep(limit.stored(limit.id(), limit.version() + 1));
        }

        private TimeLimit keep(TimeLimit limit) {
            rows.put(limit.id(), limit);
            return limit;
        }
    }

    private static final class SettableClock extends Clock {

        private Instant now = Instant.parse("2026-11-23T02:00:00Z");

        void set(String day) {
            now = LocalDate.parse(day).atTime(10, 0).atZone(WorkingCalendar.ZONE).toInstant();
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return WorkingCalendar.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
