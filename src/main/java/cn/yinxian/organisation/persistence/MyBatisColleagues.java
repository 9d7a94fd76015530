package cn.yinxian.organisation.persistence;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Post;
import cn.yinxian.organisation.model.Colleagues;
import cn.yinxian.organisation.model.Lineage;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.UnitCode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
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
        var line = posts.stream().map(post -> Lineage.upwards(post.unitPath())).toList();
        var found = new LinkedHashMap<OfficialId, Colleague>();
        mapper.selectColleagues(
                        official.id().value(), posts.stream().map(Post::unitPath).distinct().toList(),
                        line.stream().map(codes -> codes.get(0).value()).distinct().toList(),
                        line.stream().flatMap(codes -> codes.stream().skip(1).limit(1)).map(UnitCode::value).distinct().toList(), name, day, limit * POSTS)
                .forEach(row -> found.putIfAbsent(OfficialId.of(row.id()), row.colleague()));
        return found.values().stream().limit(limit).toList();
    }
}
