package cn.yinxian.replay;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the oracle knows of the steps of a renewal: how long each may take, and that its people are told three and one working days
 * before and on the last day, their leader on the 1st working day after it, the next level on the 3rd. The request is due three
 * months before the term ends, but not within ten working days of the call.
 */
final class TaskLadder {

    private static final Map<String, Integer> WORKING_DAYS = Map.of(
            "renewal.letterWorkdays", 5, "renewal.replyWorkdays", 15, "renewal.amendWorkdays", 10, "renewal.candidateWorkdays", 20,
            "renewal.vetWorkdays", 10, "renewal.secretaryApprovalWorkdays", 10, "renewal.assignWorkdays", 10, "renewal.reviewWorkdays", 20,
            "renewal.assessWorkdays", 15, "filing.answerWorkdays", 5);
    private static final int REQUEST_MONTHS = 3;
    private static final int REQUEST_SOONEST = 10;
    private static final int FILING = 10;

    private record Rung(String code, int workingDays) {}

    private static final List<Rung> RUNGS = List.of(
            new Rung("-3wd.OWNER", -3), new Rung("-1wd.OWNER", -1), new Rung("+0d.OWNER", 0), new Rung("+1wd.LEADER", 1),
            new Rung("+3wd.NEXT_LEVEL", 3));

    private final PlainDays days;

    TaskLadder(PlainDays days) {
        this.days = days;
    }

    LocalDate requestedBy(LocalDate termEnd, LocalDate called) {
        var soonest = days.plus(called, REQUEST_SOONEST);
        var usual = termEnd.minusMonths(REQUEST_MONTHS);
        return usual.isBefore(soonest) ? soonest : usual;
    }

    /** The words told while a step waits: by their code, the day; on one morning only the last. */
    Map<String, LocalDate> words(LocalDate last, LocalDateTime arrived, Optional<LocalDateTime> ended, LocalDateTime now) {
        var until = ended.filter(end -> end.isBefore(now)).orElse(now);
        var words = new TreeMap<String, LocalDate>();
        for (var rung : RUNGS) {
            var day = rung.workingDays() == 0 ? days.onOrBefore(last) : days.plus(last, rung.workingDays());
            var at = day.atTime(TermLadder.HOUR);
            if (at.isAfter(arrived) && at.isBefore(until)) {
                words.values().remove(at.toLocalDate());
                words.put(rung.code(), at.toLocalDate());
            }
        }
        return words;
    }

    LocalDate lastDay(String rule, LocalDate arrived) {
        if (rule.equals("renewal.electionMonths")) {
            return days.onOrAfter(arrived.plusMonths(1));
        }
        return days.plus(arrived, rule.endsWith(".filingWorkdays") ? FILING : WORKING_DAYS.get(rule));
    }
}
