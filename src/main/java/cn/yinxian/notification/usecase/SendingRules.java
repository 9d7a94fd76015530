package cn.yinxian.notification.usecase;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.notification.model.Retry;
import cn.yinxian.notification.model.SendingTimes;
import cn.yinxian.organisation.Figure;
import cn.yinxian.organisation.Figures;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/** The city's parameters for sending, as of today. */
@Component
class SendingRules {

    private final Figures figures;
    private final Clock clock;

    SendingRules(Figures figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    SendingTimes times() {
        return new SendingTimes(time("notice.quietFrom"), time("notice.quietTo"), time("notice.digestAt"));
    }

    Retry retry() {
        return new Retry(
                today("notice.maxAttempts").asInt(),
                Duration.ofMinutes(today("notice.retryMinutes").asInt()),
                Duration.ofMinutes(today("notice.retryMaxMinutes").asInt()));
    }

    int robotMessagesPerMinute() {
        return today("notice.robotPerMinute").asInt();
    }

    private LocalTime time(String key) {
        return LocalTime.parse(today(key).value());
    }

    private Figure today(String key) {
        return figures.on(key, WorkingCalendar.dayOf(clock.instant()));
    }
}
