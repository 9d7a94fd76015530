package cn.yinxian.calendar.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.yinxian.calendar.CalendarChange;
import cn.yinxian.calendar.CalendarChanges;
import cn.yinxian.calendar.CalendarHistory;
import cn.yinxian.calendar.CalendarHistory.ArrangedYear;
import cn.yinxian.calendar.DayChange;
import cn.yinxian.calendar.DayCorrection;
import cn.yinxian.calendar.DayKind;
import cn.yinxian.calendar.Notice2027;
import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.calendar.notice.NoticeReader;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refused;
import cn.yinxian.testing.MapperTest;
import cn.yinxian.testing.StoppedClock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

@MapperTest
@Import({ProposedCalendarChanges.class, StoredCalendarHistory.class, StoredWorkingCalendar.class, NoticeReader.class, StoppedClock.class})
@ComponentScan(basePackages = "cn.yinxian.calendar.persistence",
        includeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*MyBatis.*"))
class CalendarChangesMapperTest {

    private static final OfficialId ADMIN = OfficialId.of("sysadmin");
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 28);

    @Autowired
    CalendarChanges changes;

    @Autowired
    CalendarHistory history;

    @Autowired
    WorkingCalendar calendar;

    @Test
    void a_proposal_changes_nothing_until_it_is_confirmed_and_then_counts_at_once() {
        var proposal = changes.proposeYear(2027, Notice2027.bytes(), ADMIN);
        assertThat(changes.require(proposal.id(), ADMIN)).isEqualTo(proposal);
        assertThat(proposal.title()).isEqualTo("2027年节假日安排");
        assertThat(calendar.newest().version()).isEqualTo(1);
        assertThat(changes.calendarWith(proposal).isWorkday(LocalDate.of(2027, 2, 8))).isFalse();
        assertThat(calendar.newest().isWorkday(LocalDate.of(2027, 2, 8))).isTrue();
        assertThat(history.confirmed(null, 10)).isEmpty();

        var confirmed = changes.confirm(proposal.id(), ADMIN);
        assertThat(confirmed.version()).isEqualTo(2);
        assertThat(calendar.newest().version()).isEqualTo(2);
        assertThat(calendar.newest().isWorkday(LocalDate.of(2027, 2, 8))).isFalse();
        assertThat(calendar.newest().isEstimated(LocalDate.of(2027, 2, 8))).isFalse();
        assertThat(history.confirmed(null, 10)).containsExactly(confirmed);
        assertThat(history.years().get(0)).isEqualTo(new ArrangedYear(2027, Notice2027.HOLIDAYS, Notice2027.MAKE_UP_WORKDAYS, List.of(Notice2027.SOURCE)));
    }

    @Test
    void of_two_proposals_for_the_same_version_only_the_first_confirmed_counts() {
        var mine = changes.proposeDay(holiday(WEDNESDAY), ADMIN);
        var other = OfficialId.of("sysadmin2");
        var theirs = changes.proposeYear(2027, Notice2027.bytes(), other);
        changes.confirm(theirs.id(), other);

        assertThatThrownBy(() -> changes.confirm(mine.id(), ADMIN)).isInstanceOf(Overtaken.class).hasMessageContaining("预览已不作准");
        assertThatThrownBy(() -> changes.calendarWith(mine)).isInstanceOf(Overtaken.class);
        assertThat(calendar.newest().isWorkday(WEDNESDAY)).isTrue();
        assertThatThrownBy(() -> changes.confirm(theirs.id(), other)).as("twice").isInstanceOf(Overtaken.class);
        assertThat(calendar.newest().version()).isEqualTo(2);
    }

    @Test
    void a_proposal_is_its_author_s_own_and_the_next_one_takes_its_place() {
        var first = changes.proposeDay(holiday(WEDNESDAY), ADMIN);
        var stranger = OfficialId.of("another");
        assertThatThrownBy(() -> changes.require(first.id(), stranger)).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> changes.confirm(first.id(), stranger)).isInstanceOf(Missing.class);

        var second = changes.proposeDay(correction(SATURDAY, DayKind.MAKE_UP_WORKDAY), ADMIN);
        assertThatThrownBy(() -> changes.require(first.id(), ADMIN)).isInstanceOf(Missing.class);
        changes.confirm(second.id(), ADMIN);
        assertThat(changes.require(second.id(), stranger)).as("history is everybody's").matches(CalendarChange::isConfirmed);
    }

    @Test
    void a_corrected_year_tells_only_the_days_that_differ() {
        changes.confirm(changes.proposeYear(2027, Notice2027.bytes(), ADMIN).id(), ADMIN);
        assertThatThrownBy(() -> changes.proposeYear(2027, Notice2027.bytes(), ADMIN))
                .isInstanceOf(Refused.class).hasMessageContaining("完全一致");

        var again = changes.proposeYear(2027, Notice2027.with("\"2027-02-20\"", "\"2027-02-21\""), ADMIN);
        assertThat(again.days()).containsExactly(
                new DayChange(LocalDate.of(2027, 2, 20), DayKind.MAKE_UP_WORKDAY, DayKind.ORDINARY, "春节"),
                new DayChange(LocalDate.of(2027, 2, 21), DayKind.ORDINARY, DayKind.MAKE_UP_WORKDAY, "春节"));
        changes.confirm(again.id(), ADMIN);
        assertThat(calendar.newest().isWorkday(LocalDate.of(2027, 2, 20))).isFalse();
        assertThat(calendar.newest().isWorkday(LocalDate.of(2027, 2, 21))).isTrue();
        assertThat(history.titlesBetween(1, 3)).isEqualTo("2027年节假日安排、2027年节假日安排");
        assertThat(history.titlesBetween(3, 3)).isEmpty();
    }

    @Test
    void a_day_that_another_year_s_notice_lists_otherwise_is_refused() {
        changes.confirm(changes.proposeDay(correction(LocalDate.of(2026, 12, 26), DayKind.MAKE_UP_WORKDAY), ADMIN).id(), ADMIN);
        var file = Notice2027.withDay("元旦", "2026-12-26", true);
        assertThatThrownBy(() -> changes.proposeYear(2027, file, ADMIN))
                .isInstanceOf(Refused.class).hasMessage("2026-12-26 与 2026 年的安排相矛盾，那里列为调休上班");
    }

    @ParameterizedTest(name = "{0} {1}: {2} {3}")
    @CsvSource({
        "2026-11-25, MAKE_UP_WORKDAY, kind, 该日是星期三，本来就上班；要取消放假，请选“按星期”",
        "2026-11-25, ORDINARY, kind, 与现行安排相同，无须更正",
        "2026-11-28, HOLIDAY, kind, 该日是星期六，本来就休息，无须更正",
        "2026-10-01, ORDINARY, kind, 10月1日是法定节日，只能是放假",
        "2027-05-01, MAKE_UP_WORKDAY, kind, 5月1日是法定节日，只能是放假",
        "2028-03-01, HOLIDAY, day, 只能更正 2025 年至 2027 年的日期",
        "2024-03-01, HOLIDAY, day, 只能更正 2025 年至 2027 年的日期"
    })
    void a_correction_that_makes_no_sense_is_refused_at_its_field(LocalDate day, DayKind kind, String field, String facts) {
        var refused = catchThrowableOfType(Refused.class, () -> changes.proposeDay(correction(day, kind), ADMIN));
        assertThat(refused.refusals()).anySatisfy(refusal -> {
            assertThat(refusal.field()).isEqualTo(field);
            assertThat(refusal.facts()).isEqualTo(facts);
        });
    }

    @Test
    void a_holiday_taken_back_leaves_an_ordinary_day() {
        var moved = LocalDate.of(2026, 10, 5);
        var proposal = changes.proposeDay(new DayCorrection(moved, DayKind.ORDINARY, "", "更正", "国办发明电〔2026〕9号"), ADMIN);
        assertThat(proposal.days()).containsExactly(new DayChange(moved, DayKind.HOLIDAY, DayKind.ORDINARY, ""));
        changes.confirm(proposal.id(), ADMIN);
        assertThat(calendar.newest().isWorkday(moved)).isTrue();
        assertThat(history.daysOf(2026)).noneMatch(day -> day.day().equals(moved));
    }

    @Test
    void a_correction_names_its_festival() {
        var nameless = new DayCorrection(WEDNESDAY, DayKind.HOLIDAY, " ", "更正", "文件");
        assertThat(catchThrowableOfType(Refused.class, () -> changes.proposeDay(nameless, ADMIN)).refusals())
                .extracting(refusal -> refusal.field()).containsExactly("name");
    }

    @Test
    void history_is_read_page_by_page() {
        Arrays.asList(WEDNESDAY, WEDNESDAY.plusDays(1), WEDNESDAY.plusDays(5)).forEach(
                day -> changes.confirm(changes.proposeDay(holiday(day), ADMIN).id(), ADMIN));
        var newest = history.confirmed(null, 2);
        assertThat(newest).extracting(CalendarChange::version).containsExactly(4L, 3L);
        assertThat(history.confirmed(newest.get(1).version(), 2)).extracting(CalendarChange::version).containsExactly(2L);
    }

    private static DayCorrection holiday(LocalDate day) {
        return correction(day, DayKind.HOLIDAY);
    }

    private static DayCorrection correction(LocalDate day, DayKind kind) {
        return new DayCorrection(day, kind, "临时放假𠮷", "临时调整", "国办发明电〔2026〕9号");
    }
}
