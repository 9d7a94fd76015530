package cn.yinxian.demo.cases;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.deadline.Reminders;
import cn.yinxian.demo.DemoOnly;
import cn.yinxian.demo.clock.DemoClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The days on which the demo cases are played, one after the other: each morning those whose time it is are reminded. */
@Component
@DemoOnly
class DemoDays {

    private static final LocalTime MORNING = LocalTime.of(8, 31);

    private final DemoClock clock;
    private final Reminders reminders;
    private @Nullable LocalDate remindedOn;

    DemoDays(DemoClock clock, Reminders reminders) {
        this.clock = clock;
        this.reminders = reminders;
    }

    /** Runs an act as if it happened at the instant, after the reminders of the mornings before it. */
    void at(Instant instant, Runnable act) {
        passMornings(instant);
        clock.at(instant, () -> {
            act.run();
            return instant;
        });
    }

    /** The days after the last act, up to now. */
    void catchUp() {
        passMornings(clock.instant());
    }

    private void passMornings(Instant until) {
        var day = remindedOn == null ? WorkingCalendar.dayOf(until) : remindedOn.plusDays(1);
        for (; !morning(day).isAfter(until); day = day.plusDays(1)) {
            var morning = morning(day);
            clock.at(morning, () -> reminders.sendDue(morning));
            remindedOn = day;
        }
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(MORNING).atZone(WorkingCalendar.ZONE).toInstant();
    }
}
