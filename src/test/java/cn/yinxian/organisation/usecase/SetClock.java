package cn.yinxian.organisation.usecase;

import cn.yinxian.organisation.persistence.NoonClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that a test moves. */
public class SetClock extends Clock {

    private Instant now = NoonClock.NOON;

    public void reset() {
        now = NoonClock.NOON;
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.of("Asia/Shanghai");
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
