package cn.yinxian.workflow.forecast;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.workflow.CaseFile;
import cn.yinxian.workflow.persistence.CaseMapper;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 预计办结: by how long the cases of the same process took in the last twelve months; worked out once a day. */
@Service
@Transactional(readOnly = true)
public class FinishForecast {

    /** Fewer cases say nothing. */
    static final int LEAST = 20;

    private static final int MOST = 5000;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private final CaseMapper cases;
    private final Clock clock;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    FinishForecast(CaseMapper cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    private record Known(LocalDate on, Optional<Spans> spans) {}

    /** One sentence, said to be an estimate; empty where there is too little history, or the case has ended. */
    public Optional<String> of(CaseFile file) {
        return file.ended() ? Optional.empty() : spansOf(file.process()).map(spans -> words(file, spans));
    }

    private String words(CaseFile file, Spans spans) {
        var started = WorkingCalendar.dayOf(file.startedAt());
        var half = started.plusDays(spans.half());
        var mostly = started.plusDays(spans.mostly());
        String history = "按近一年同类办件推算，仅供参考：半数在 %d 天内办结，九成在 %d 天内办结".formatted(spans.half(), spans.mostly());
        if (today().isAfter(mostly)) {
            return "已超过同类办件通常的用时（%s）。".formatted(history);
        }
        return today().isAfter(half)
                ? "预计在%s前办结（%s）。".formatted(DAY.format(mostly), history)
                : "预计在%s前后办结，一般不晚于%s（%s）。".formatted(DAY.format(half), DAY.format(mostly), history);
    }

    private Optional<Spans> spansOf(String process) {
        var day = today();
        return known.compute(process, (key, old) -> old != null && old.on().equals(day) ? old : new Known(day, read(key))).spans();
    }

    private Optional<Spans> read(String process) {
        var since = today().minusMonths(12).atStartOfDay(WorkingCalendar.ZONE).toInstant();
        var days = cases.selectSpans(process, since, MOST).stream()
                .map(span -> ChronoUnit.DAYS.between(WorkingCalendar.dayOf(span.startedAt()), WorkingCalendar.dayOf(span.endedAt())))
                .toList();
        return days.size() < LEAST ? Optional.empty() : Optional.of(Spans.of(days));
    }

    private LocalDate today() {
        return WorkingCalendar.dayOf(clock.instant());
    }
}
