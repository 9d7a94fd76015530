package cn.yinxian.organisation.persistence;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.Successors;
import cn.yinxian.shared.OfficialId;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class MyBatisSuccessors implements Successors {

    /** Posts that one person may hold near a group, at most. */
    private static final int POSTS = 4;

    private final PostMapper posts;
    private final Clock clock;

    MyBatisSuccessors(PostMapper posts, Clock clock) {
        this.posts = posts;
        this.clock = clock;
    }

    @Override
    public List<Successor> of(CandidateGroup group, String text, int limit) {
        return select(group, text.strip(), null, limit);
    }

    @Override
    public Optional<Successor> find(CandidateGroup group, OfficialId official) {
        return select(group, "", official.value(), 1).stream().findFirst();
    }

    private List<Successor> select(CandidateGroup group, String text, @Nullable String official, int limit) {
        var found = new LinkedHashMap<String, Successor>();
        posts.selectSuccessors(GroupRow.of(group), text, official, WorkingCalendar.dayOf(clock.instant()), limit * POSTS)
                .forEach(row -> found.putIfAbsent(row.id(), row.successor()));
        return found.values().stream().limit(limit).toList();
    }
}
