package cn.yinxian.deadline.reprojection.web;

import cn.yinxian.calendar.CalendarChange;
import cn.yinxian.calendar.CalendarHistory.ArrangedYear;
import cn.yinxian.calendar.CalendarHistory.ListedDay;
import cn.yinxian.calendar.DayKind;
import cn.yinxian.shared.OfficialId;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The calendar on file.
 *
 * @param missing the year whose arrangement should be on file by now and is not; null: none
 * @param waiting deadlines that the last change has not reached yet, "" if none
 * @param year whose days are listed
 */
public record CalendarPage(
        @Nullable Integer missing, String waiting, List<Year> years, int year, List<Day> days, List<Change> changes, @Nullable String more) {

    /** A year on file. @param sources links where they are addresses, else papers */
    public record Year(int year, int holidays, int makeUpWorkdays, List<Source> sources, boolean shown) {}

    /** Where an arrangement comes from. @param link null if it is no address */
    public record Source(String words, @Nullable String link) {

        static List<Source> of(String text) {
            return text.startsWith("http")
                    ? Arrays.stream(text.split(" ")).map(address -> new Source(address, address)).toList()
                    : List.of(new Source(text, null));
        }
    }

    public record Day(String day, DayKind kind, String name) {

        static Day of(ListedDay listed) {
            return new Day(DayWords.withWeekday(listed.day()), listed.kind(), listed.name());
        }
    }

    /** A confirmed change. */
    public record Change(long id, String title, String by, String at, int days, List<Source> sources, @Nullable String reason) {

        static Change of(CalendarChange change, Map<OfficialId, String> names) {
            Instant at = Objects.requireNonNull(change.confirmedAt());
            return new Change(
                    change.id(), change.title(), names.getOrDefault(change.by(), change.by().value()), DayWords.of(at),
                    change.days().size(), Source.of(change.source()), change.reason());
        }
    }

    static Year year(ArrangedYear arranged, int shown) {
        var sources = arranged.sources().stream().flatMap(source -> Source.of(source).stream()).distinct().toList();
        return new Year(arranged.year(), arranged.holidays(), arranged.makeUpWorkdays(), sources, arranged.year() == shown);
    }
}
