package cn.yinxian.notification.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that stands until it is moved. Times of tests are said in China. */
public final class MovedClock extends Clock {

    private volatile Instant now;

    public MovedClock(String chineseTime) {
        setTo(chineseTime);
    }

    /** @param chineseTime such as {@code 2026-11-23T12:00:00} */
    public void setTo(String chineseTime) {
        now = java.time.LocalDateTime.parse(chineseTime).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.of("Asia/Shanghai");
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
