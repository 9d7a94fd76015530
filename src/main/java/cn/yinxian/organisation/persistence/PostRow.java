package cn.yinxian.organisation.persistence;

import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.model.HeldPost;
import cn.yinxian.shared.DateRange;
import cn.yinxian.shared.OfficialId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record PostRow(
        long id,
        String officialId,
        Role role,
        String place,
        @Nullable String title,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        long version) {

    static PostRow of(HeldPost post) {
        return new PostRow(post.id(), post.official().value(), post.role(), post.place(), post.title(),
                post.period().from(), post.period().to(), post.version());
    }

    HeldPost held() {
        return new HeldPost(id, OfficialId.of(officialId), role, place, title, new DateRange(startsOn, endsOn), version);
    }
}
