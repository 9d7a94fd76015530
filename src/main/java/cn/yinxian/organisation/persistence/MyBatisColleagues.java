package cn.yinxian.organisation.persistence;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Post;
import cn.yinxian.organisation.model.Colleagues;
import cn.yinxian.organisation.model.Lineage;
import cn.yinxian.shared.OfficialId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

@Component
class MyBatisColleagues implements Colleagues {

    /** Posts that one person may hold near another, at most. */
    private static final int POSTS = 4;

    private final SubstitutionMapper mapper;

    MyBatisColleagues(SubstitutionMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<Colleague> of(CurrentOfficial official, String name, LocalDate day, int limit) {
        var posts = official.posts().stream().filter(post -> !post.role().isAdministrative()).toList();
        if (posts.isEmpty()) {
            return List.of();
        }
        var found = new LinkedHashMap<OfficialId, Colleague>();
        mapper.selectColleagues(
                        official.id().value(), posts.stream().map(Post::unitPath).distinct().toList(),
                        name.isEmpty() ? List.of() : posts.stream().flatMap(MyBatisColleagues::beside).distinct().toList(), name, day, limit * POSTS)
                .forEach(row -> found.putIfAbsent(OfficialId.of(row.id()), row.colleague()));
        return found.values().stream().limit(limit).toList();
    }

    /** The city has nobody beside it. */
    private static Stream<BesideRow> beside(Post post) {
        return Lineage.upwards(post.unitPath()).stream().skip(1).limit(1).map(superior -> new BesideRow(post.role(), superior.value()));
    }
}
