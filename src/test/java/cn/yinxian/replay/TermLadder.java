package cn.yinxian.replay;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What the oracle knows of reminders: whom the end of a term is told to, and on which mornings. Six, three and one months before
 * it and on its last day the branch is told, the working day before where these are rest days; on the 1st working day after it
 * the district, on the 10th the city. Who has missed words when the watch begins hears the last of them the next morning.
 */
final class TermLadder {

    static final LocalTime HOUR = LocalTime.of(8, 30);

    enum To {
        OWNER,
        LEADER,
        NEXT_LEVEL
    }

    /** One word of the ladder that is due on a morning. */
    record Word(LocalDate on, String rung, To to) {}

    private record Rung(String code, To to, UnaryOperator<LocalDate> day) {}

    private final PlainDays days;
    private final List<Rung> rungs;

    TermLadder(PlainDays days) {
        this.days = days;
        this.rungs = List.of(
                new Rung("-6m.OWNER", To.OWNER, end -> days.onOrBefore(end.minusMonths(6))),
                new Rung("-3m.OWNER", To.OWNER, end -> days.onOrBefore(end.minusMonths(3))),
                new Rung("-1m.OWNER", To.OWNER, end -> days.onOrBefore(end.minusMonths(1))),
                new Rung("+0d.OWNER", To.OWNER, days::onOrBefore),
                new Rung("+1wd.LEADER", To.LEADER, end -> days.plus(end, 1)),
                new Rung("+10wd.NEXT_LEVEL", To.NEXT_LEVEL, end -> days.plus(end, 10)));
    }

    /**
     * The words of one watch over a term.
     *
     * @param until when it was given up, the election being reported or the term moved; null: it goes on
     * @param now how far the replay has come
     */
    List<Word> words(LocalDate lastDay, LocalDateTime from, @Nullable LocalDateTime until, LocalDateTime now) {
        var end = until == null || until.isAfter(now) ? now : until;
        var words = new ArrayList<Word>();
        for (var to : To.values()) {
            mornings(lastDay, from, to).forEach((morning, rung) -> {
                if (morning.isBefore(end)) {
                    words.add(new Word(morning.toLocalDate(), rung, to));
                }
            });
        }
        words.sort(Comparator.comparing(Word::on));
        return words;
    }

    /** On one morning only the last word is told. */
    private TreeMap<LocalDateTime, String> mornings(LocalDate lastDay, LocalDateTime from, To to) {
        var mornings = new TreeMap<LocalDateTime, String>();
        for (var rung : rungs) {
            if (rung.to() == to) {
                var at = rung.day().apply(lastDay).atTime(HOUR);
                mornings.put(at.isAfter(from) ? at : nextMorning(from), rung.code());
            }
        }
        return mornings;
    }

    private LocalDateTime nextMorning(LocalDateTime now) {
        var today = days.onOrAfter(now.toLocalDate()).atTime(HOUR);
        return today.isBefore(now) ? days.plus(now.toLocalDate(), 1).atTime(HOUR) : today;
    }
}
