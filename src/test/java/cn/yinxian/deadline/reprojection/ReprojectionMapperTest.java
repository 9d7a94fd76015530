package cn.yinxian.deadline.reprojection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinxian.calendar.CalendarChange;
import cn.yinxian.calendar.CalendarChange.Extent;
import cn.yinxian.calendar.DayChange;
import cn.yinxian.calendar.DayKind;
import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.calendar.model.ArrangedDays;
import cn.yinxian.calendar.model.Changes;
import cn.yinxian.calendar.model.DayDifferences;
import cn.yinxian.deadline.Budget;
import cn.yinxian.deadline.DeadlineMoved;
import cn.yinxian.deadline.Deadlines;
import cn.yinxian.deadline.FixedFigures;
import cn.yinxian.deadline.model.DueDay;
import cn.yinxian.deadline.model.TimeLimit;
import cn.yinxian.deadline.model.TimeLimits;
import cn.yinxian.deadline.reprojection.usecase.ReprojectDeadlines;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.testing.MapperTest;
import cn.yinxian.testing.MovableClock;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Deadlines follow the calendar: those it touches, and no others, whatever came before. */
@MapperTest
@RecordApplicationEvents
@Import({ReprojectionBeans.class, MovableClock.Instead.class})
class ReprojectionMapperTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final String RULE = "formation.reviewWorkdays";
    private static final String TERM = "renewal.term";

    @Autowired
    private TimeLimits limits;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private ArrangedDays days;

    @Autowired
    private Changes changes;

    @Autowired
    private WorkingCalendar calendar;

    @Autowired
    private ReprojectDeadlines reproject;

    @Autowired
    private ReprojectionBeans.Locks locks;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationEvents events;

    @Autowired
    private FixedFigures figures;

    private int subjects;

    @BeforeEach
    void allAreFree() {
        locks.release();
        figures.with(RULE, "5", "WORKING_DAYS");
    }

    @Test
    void a_holiday_moves_the_deadlines_that_span_it_and_no_other() {
        var before = open(Budget.workingDays(2), MONDAY);
        var spanning = open(Budget.workingDays(5), MONDAY);
        var endingOnIt = open(Budget.workingDays(3), MONDAY);
        var openedOnIt = open(Budget.workingDays(5), MONDAY.plusDays(3));
        var daysEndingOnIt = open(Budget.days(3), MONDAY);
        var daysAcrossIt = open(Budget.days(4), MONDAY);
        var paused = limits.update(open(Budget.workingDays(5), MONDAY).paused(noon(MONDAY.plusDays(1))));
        var closed = limits.update(open(Budget.workingDays(5), MONDAY).closed(noon(MONDAY.plusDays(1))));

        holiday(MONDAY.plusDays(3));
        assertThat(reproject.reproject()).isEqualTo(6);

        assertThat(stored(before)).isEqualTo(row("2026-11-25", 0, 2));
        assertThat(stored(spanning)).isEqualTo(row("2026-12-01", 1, 2));
        assertThat(stored(endingOnIt)).isEqualTo(row("2026-11-27", 1, 2));
        assertThat(stored(openedOnIt)).as("the day of opening does not count").isEqualTo(row("2026-12-03", 0, 2));
        assertThat(stored(daysEndingOnIt)).isEqualTo(row("2026-11-27", 1, 2));
        assertThat(stored(daysAcrossIt)).isEqualTo(row("2026-11-27", 0, 2));
        assertThat(stored(paused)).isEqualTo(row("2026-11-30", 1, 1));
        assertThat(stored(closed)).isEqualTo(row("2026-11-30", 1, 1));
        assertThat(events.stream(DeadlineMoved.class).map(DeadlineMoved::subject))
                .containsExactlyInAnyOrder(spanning.subject(), endingOnIt.subject(), daysEndingOnIt.subject());
        assertThat(reproject.reproject()).as("again").isZero();
    }

    @Test
    void a_move_is_told_with_its_reason_and_the_last_day_before() {
        var moved = open(Budget.workingDays(5), MONDAY);
        holiday(MONDAY.plusDays(3));
        reproject.reproject();
        assertThat(database.sql("select reason, from_day, to_day, calendar_version from deadline_shift where subject = :subject")
                        .param("subject", moved.subject())
                        .query((row, number) -> row.getString(1) + " " + row.getDate(2) + " " + row.getDate(3) + " " + row.getLong(4))
                        .list())
                .containsExactly("2026年11月26日调整 2026-11-30 2026-12-01 2");
    }

    @Test
    void a_given_last_day_stands_whatever_the_calendar_and_its_reminders_keep_to_working_days() {
        var subject = "branch:B-330901101-01";
        deadlines.openUntil(subject, TERM, MONDAY.plusDays(1));
        holiday(MONDAY.plusDays(2));
        reproject.reproject();
        var term = limits.findRunning(subject, TERM).orElseThrow();
        assertThat(stored(term)).isEqualTo(row("2026-11-24", 0, 2));
        assertThat(database.sql("select due_at from deadline_rung where deadline_id = :id and audience = 'LEADER'")
                        .param("id", term.id()).query(Timestamp.class).single().toInstant())
                .isEqualTo(MovableClock.at("2026-11-26T08:30"));
        holiday(MONDAY.plusDays(1));
        reproject.reproject();
        assertThat(stored(term)).isEqualTo(row("2026-11-24", 0, 3));
        assertThat(events.stream(DeadlineMoved.class)).isEmpty();
    }

    @Test
    void a_paused_deadline_is_counted_by_the_new_calendar_when_it_runs_again() {
        var paused = limits.update(open(Budget.workingDays(5), MONDAY).paused(noon(MONDAY.plusDays(1))));
        holiday(MONDAY.plusDays(8));
        reproject.reproject();
        var resumed = limits.update(paused.resumed(noon(MONDAY.plusDays(7)), new DueDay(calendar.newest())));
        assertThat(stored(resumed)).isEqualTo(row("2026-12-07", 2, 2));
        assertThat(reproject.reproject()).isZero();
    }

    @Test
    void what_somebody_is_working_on_waits_for_the_next_round() {
        var mine = open(Budget.workingDays(5), MONDAY);
        var held = open(Budget.workingDays(5), MONDAY);
        holiday(MONDAY.plusDays(3));
        locks.hold(held.subject());
        assertThat(reproject.reproject()).isEqualTo(1);
        assertThat(stored(mine)).isEqualTo(row("2026-12-01", 1, 2));
        assertThat(stored(held)).isEqualTo(row("2026-11-30", 0, 1));

        locks.release();
        assertThat(reproject.reproject()).isEqualTo(1);
        assertThat(stored(held)).isEqualTo(row("2026-12-01", 1, 2));
    }

    @Test
    void stopped_in_the_middle_it_goes_on_where_it_was() {
        var all = IntStream.range(0, 450).mapToObj(i -> open(Budget.workingDays(5), MONDAY)).toList();
        holiday(MONDAY.plusDays(3));
        locks.failAt(all.get(300).subject());
        assertThatThrownBy(reproject::reproject).isInstanceOf(IllegalStateException.class);
        assertThat(waiting()).isEqualTo(250);

        locks.release();
        assertThat(reproject.reproject()).isEqualTo(250);
        assertThat(waiting()).isZero();
        assertThat(all).allSatisfy(limit -> assertThat(stored(limit)).isEqualTo(row("2026-12-01", 1, 2)));
        assertThat(events.stream(DeadlineMoved.class).map(DeadlineMoved::subject)).hasSize(450).doesNotHaveDuplicates();
    }

    @Test
    void a_calendar_changed_twice_is_caught_up_in_one_step_with_both_reasons() {
        var moved = open(Budget.workingDays(5), MONDAY);
        holiday(MONDAY.plusDays(2));
        holiday(MONDAY.plusDays(3));
        reproject.reproject();
        assertThat(stored(moved)).isEqualTo(row("2026-12-02", 1, 3));
        assertThat(database.sql("select reason from deadline_shift").query(String.class).list())
                .containsExactly("2026年11月25日调整、2026年11月26日调整");
    }

    /** Every due day equals the one computed from scratch; whose did not change is untouched but for the calendar's number. */
    @Test
    void after_any_change_each_deadline_is_as_if_it_had_been_counted_by_the_new_calendar_from_the_start() {
        var random = new Random(20261124);
        var running = new HashMap<Long, TimeLimit>();
        IntStream.range(0, 300).forEach(i -> remember(running, lived(random)));
        for (int round = 0; round < 6; round++) {
            apply(randomChange(random));
            var dueDay = new DueDay(calendar.newest());
            reproject.reproject();
            for (var limit : List.copyOf(running.values())) {
                var fresh = dueDay.of(limit.budget(), limit.openedAt(), limit.pauses());
                long version = limit.version() + (fresh.equals(limit.dueOn()) ? 0 : 1);
                var now = read(limit);
                assertThat(now.dueOn()).as("%s", limit).isEqualTo(limit.isPaused() ? limit.dueOn() : fresh);
                assertThat(now.version()).as("%s", limit).isEqualTo(limit.isPaused() ? limit.version() : version);
                assertThat(now.calendarVersion()).isEqualTo(limit.isPaused() ? limit.calendarVersion() : dueDay.calendarVersion());
                remember(running, now);
            }
        }
    }

    private static void remember(Map<Long, TimeLimit> running, TimeLimit limit) {
        running.put(limit.id(), limit);
    }

    /** A deadline of any budget with up to three pauses behind it, perhaps standing still. */
    private TimeLimit lived(Random random) {
        var unit = Budget.Unit.values()[random.nextInt(3)];
        var budget = new Budget(random.nextInt(unit == Budget.Unit.MONTHS ? 4 : 40), unit);
        var day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300));
        var limit = open(budget, day);
        for (int pause = random.nextInt(4); pause > 0; pause--) {
            day = day.plusDays(random.nextInt(20));
            limit = limits.update(limit.paused(noon(day)));
            if (pause == 1 && random.nextInt(3) == 0) {
                return limit;
            }
            day = day.plusDays(random.nextInt(20));
            limit = limits.update(limit.resumed(noon(day), new DueDay(calendar.newest())));
        }
        return limit;
    }

    private List<DayChange> randomChange(Random random) {
        var onFile = new DayDifferences(days.all());
        var changed = new TreeMap<LocalDate, DayChange>();
        for (int i = random.nextInt(12); i >= 0; i--) {
            var day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(365));
            var after = DayKind.values()[random.nextInt(3)];
            if (after != onFile.kindOf(day)) {
                changed.put(day, new DayChange(day, onFile.kindOf(day), after, "随机"));
            }
        }
        return new ArrayList<>(changed.values());
    }

    private void holiday(LocalDate day) {
        apply(List.of(new DayChange(day, DayKind.ORDINARY, DayKind.HOLIDAY, "临时放假")));
    }

    private void apply(List<DayChange> changed) {
        long version = days.version();
        var day = changed.isEmpty() ? MONDAY : changed.get(0).day();
        var proposal = changes.add(new CalendarChange(
                0, Extent.DAY, day.getYear(), "%d年%d月%d日调整".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), "文件",
                "测试", version, OfficialId.of("sysadmin"), Instant.EPOCH, null, null, changed.isEmpty() ? List.of(same(day)) : changed));
        assertThat(days.apply(proposal)).isTrue();
        changes.confirm(proposal.confirmed(version + 1, Instant.EPOCH));
    }

    private DayChange same(LocalDate day) {
        var kind = new DayDifferences(days.all()).kindOf(day);
        return new DayChange(day, kind, kind, "无变化");
    }

    private TimeLimit open(Budget budget, LocalDate day) {
        return limits.add(TimeLimit.opened("test:" + subjects++, RULE, budget, noon(day), new DueDay(calendar.newest())));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(WorkingCalendar.ZONE).toInstant();
    }

    private TimeLimit read(TimeLimit limit) {
        return limits.findRunning(limit.subject(), limit.rule()).orElseThrow();
    }

    private record Row(String dueOn, long version, long calendarVersion) {}

    private static Row row(String dueOn, long version, long calendarVersion) {
        return new Row(dueOn, version, calendarVersion);
    }

    private Row stored(TimeLimit limit) {
        return database.sql("select due_on, version, calendar_version from deadline where id = :id")
                .param("id", limit.id())
                .query((found, number) -> row(found.getDate(1).toString(), found.getLong(2), found.getLong(3)))
                .single();
    }

    private int waiting() {
        return database.sql("select count(*) from deadline where state = 'OPEN' and calendar_version = 1").query(Integer.class).single();
    }
}
