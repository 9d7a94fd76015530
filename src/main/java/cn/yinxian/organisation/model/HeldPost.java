package cn.yinxian.organisation.model;

import cn.yinxian.organisation.Role;
import cn.yinxian.shared.DateRange;
import cn.yinxian.shared.OfficialId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A post as it is kept. {@code id} is 0 until it is stored. */
public record HeldPost(
        long id, OfficialId official, Role role, String place, @Nullable String title, DateRange period, long version) {

    public boolean isHeldOn(LocalDate day) {
        return period.contains(day);
    }

    public boolean overlaps(DateRange other) {
        return (other.to() == null || !period.from().isAfter(other.to()))
                && (period.to() == null || !other.from().isAfter(period.to()));
    }

    /** Ended on a last day; empty periods do not exist, see {@link #neverBegan}. */
    public HeldPost until(LocalDate lastDay, long seenVersion) {
        return new HeldPost(id, official, role, place, title, new DateRange(period.from(), lastDay), seenVersion);
    }

    public boolean neverBegan(LocalDate lastDay) {
        return lastDay.isBefore(period.from());
    }
}
