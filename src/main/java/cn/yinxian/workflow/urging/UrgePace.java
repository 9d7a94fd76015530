package cn.yinxian.workflow.urging;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.organisation.Figures;
import cn.yinxian.workflow.ChineseTime;
import cn.yinxian.workflow.persistence.UrgeRow;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How often a case may be urged, whoever does it: parameters {@code urge.hours} and {@code urge.perDay} of the city. */
@Component
class UrgePace {

    private final Figures figures;
    private final Clock clock;

    UrgePace(Figures figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    /** Why it is too soon, as one sentence; empty if it is not. @param urges of the case, the oldest first */
    Optional<String> tooSoon(List<UrgeRow> urges) {
        if (urges.isEmpty()) {
            return Optional.empty();
        }
        var now = clock.instant();
        var today = WorkingCalendar.dayOf(now);
        var last = urges.get(urges.size() - 1).sentAt();
        var next = last.plus(Duration.ofHours(figures.on("urge.hours", today).asInt()));
        if (now.isBefore(next)) {
            return Optional.of("上次催办在%s，请在%s以后再催。".formatted(ChineseTime.of(last), ChineseTime.of(next)));
        }
        int perDay = figures.on("urge.perDay", today).asInt();
        long sent = urges.stream().filter(urge -> WorkingCalendar.dayOf(urge.sentAt()).equals(today)).count();
        return sent < perDay ? Optional.empty() : Optional.of("本办件今天已催办 %d 次，请明天再催。".formatted(sent));
    }
}
