package cn.yinxian.deadline.reprojection.web;

import cn.yinxian.calendar.CalendarChange;
import cn.yinxian.calendar.DayChange;
import cn.yinxian.calendar.DayKind;
import cn.yinxian.deadline.reprojection.model.Move;
import cn.yinxian.deadline.reprojection.usecase.PreviewCalendarChange.Preview;
import cn.yinxian.deadline.reprojection.web.CalendarPage.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change of the calendar: what it would move, or, once confirmed, that it counts.
 *
 * @param confirmed when and by whom; null: only proposed
 * @param waiting deadlines a confirmed change has not reached yet, "" if none
 * @param shifts how many deadlines by how much
 * @param moves the first of them
 */
public record ChangePage(
        long id,
        long version,
        String title,
        List<Source> sources,
        @Nullable String reason,
        @Nullable String confirmed,
        String waiting,
        List<Day> days,
        int moved,
        List<String> shifts,
        List<MoveLine> moves) {

    /** @param counts false where the day is worked, or not, as before */
    public record Day(String day, DayKind before, DayKind after, String name, boolean counts) {

        static Day of(DayChange change) {
            return new Day(DayWords.withWeekday(change.day()), change.before(), change.after(), change.name(), change.shiftsWork());
        }
    }

    /** @param number of the case, or what the deadline is about */
    public record MoveLine(String number, String step, String from, String to, String by) {}

    static ChangePage proposed(CalendarChange change, Preview preview) {
        return new ChangePage(
                change.id(), change.baseVersion(), change.title(), Source.of(change.source()), change.reason(), null, "",
                days(change), preview.moved(),
                preview.byDays().entrySet().stream().map(entry -> words(entry.getKey()) + "：" + entry.getValue() + " 个").toList(),
                preview.first().stream().map(move -> line(move, preview)).toList());
    }

    static ChangePage confirmed(CalendarChange change, String who, String waiting) {
        return new ChangePage(
                change.id(), change.baseVersion(), change.title(), Source.of(change.source()), change.reason(), who, waiting,
                days(change), 0, List.of(), List.of());
    }

    private static List<Day> days(CalendarChange change) {
        return change.days().stream().map(Day::of).toList();
    }

    private static MoveLine line(Move move, Preview preview) {
        var step = preview.steps().get(move.limit().id());
        String subject = move.limit().subject();
        return new MoveLine(
                step != null && step.caseNumber() != null ? step.caseNumber() : subject.substring(subject.indexOf(':') + 1),
                step == null ? "" : step.step(),
                DayWords.withWeekday(move.from()), DayWords.withWeekday(move.to()), words(move.days()));
    }

    private static String words(int days) {
        return (days > 0 ? "推后 " : "提前 ") + Math.abs(days) + " 天";
    }
}
