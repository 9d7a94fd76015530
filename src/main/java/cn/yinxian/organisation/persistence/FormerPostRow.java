package cn.yinxian.organisation.persistence;

import cn.yinxian.organisation.Post;
import cn.yinxian.organisation.Role;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** {@link PlacedPostRow}, of one of several officials. */
record FormerPostRow(
        String officialId,
        Role role,
        String place,
        @Nullable String placeName,
        @Nullable String unitPath,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable String title) {

    Post post() {
        return new PlacedPostRow(role, place, placeName, unitPath, startsOn, endsOn, title).post();
    }
}
