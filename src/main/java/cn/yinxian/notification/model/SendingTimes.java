package cn.yinxian.notification.model;

import cn.yinxian.calendar.WorkingCalendar;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;

/** When messages may leave the house: not in the quiet hours (免打扰); digests once a working day. */
public record SendingTimes(LocalTime quietFrom, LocalTime quietTo, LocalTime digestAt) {

    /** Quiet hours usually span midnight; the first minute is quiet, the last is not. */
    public boolean areQuietAt(Instant instant) {
        var time = instant.atZone(WorkingCalendar.ZONE).toLocalTime();
        return quietFrom.isBefore(quietTo)
                ? !time.isBefore(quietFrom) && time.isBefore(quietTo)
                : !quietFrom.equals(quietTo) && (!time.isBefore(quietFrom) || time.isBefore(quietTo));
    }

    /** What was told before this instant goes into a digest now; empty on a rest day and before the time of the digest. */
    public Optional<Instant> digestCut(Instant now, WorkingCalendar calendar) {
        var today = WorkingCalendar.dayOf(now);
        var cut = today.atTime(digestAt).atZone(WorkingCalendar.ZONE).toInstant();
        return calendar.isWorkday(today) && !now.isBefore(cut) ? Optional.of(cut) : Optional.empty();
    }
}
