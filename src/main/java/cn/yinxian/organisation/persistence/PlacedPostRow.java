package cn.yinxian.organisation.persistence;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.Post;
import cn.yinxian.organisation.Role;
import cn.yinxian.shared.DateRange;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A post with its place's name and path; none of the two for administrative posts. */
record PlacedPostRow(
        Role role,
        String place,
        @Nullable String placeName,
        @Nullable String unitPath,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable String title) {

    /** A path nothing lies under: an empty one would be the prefix of every unit. */
    private static final String NOWHERE = "/-/";

    Post post() {
        String name = place.equals(CandidateGroup.SYSTEM) ? "系统" : Objects.requireNonNullElse(placeName, place);
        return new Post(role, place, name, Objects.requireNonNullElse(unitPath, NOWHERE), new DateRange(startsOn, endsOn), title);
    }
}
