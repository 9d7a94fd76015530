package cn.yinxian.demo.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/**
 * The house's clock, except for the one thread that plays the demo cases: for it, each act happens at the instant its case
 * calls for, some days or weeks ago. So deadlines, lamps and the approval record come from the use cases themselves, and
 * no date is written behind their backs. People who use the pages meanwhile live today.
 *
 * <p>The engine's own clock stays at today: it only stamps the engine's tables, which no page reads.
 */
public final class DemoClock extends Clock {

    private final Clock today;
    private final ThreadLocal<Instant> then = new ThreadLocal<>();

    DemoClock(Clock today) {
        this.today = today;
    }

    /** Runs an act as if it happened at the instant; the acts it sets going happen then, too. */
    public <T> T at(Instant instant, Supplier<T> act) {
        then.set(instant);
        try {
            return act.get();
        } finally {
            then.remove();
        }
    }

    @Override
    public Instant instant() {
        var played = then.get();
        return played == null ? today.instant() : played;
    }

    @Override
    public ZoneId getZone() {
        return today.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new DemoClock(today.withZone(zone));
    }
}
