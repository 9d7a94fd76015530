package cn.yinxian.organisation.persistence;

import cn.yinxian.organisation.Role;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A substitution of today and one of the principal's posts; without post where the principal holds none, or reads it. */
record StandingRow(
        String principal,
        String principalName,
        String substitute,
        String substituteName,
        LocalDate fromDay,
        LocalDate toDay,
        String matters,
        @Nullable Role role,
        @Nullable String place,
        @Nullable String placeName,
        @Nullable String unitPath,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable String title) {

    PlacedPostRow post() {
        return new PlacedPostRow(role, place, placeName, unitPath, startsOn, endsOn, title);
    }
}
