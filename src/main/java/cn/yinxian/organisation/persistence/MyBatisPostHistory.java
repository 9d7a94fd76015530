package cn.yinxian.organisation.persistence;

import cn.yinxian.organisation.Post;
import cn.yinxian.organisation.PostHistory;
import cn.yinxian.shared.OfficialId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

@Component
class MyBatisPostHistory implements PostHistory {

    private final PostMapper posts;

    MyBatisPostHistory(PostMapper posts) {
        this.posts = posts;
    }

    @Override
    public Map<OfficialId, List<Post>> of(Collection<OfficialId> officials) {
        if (officials.isEmpty()) {
            return Map.of();
        }
        return posts.selectHistory(officials.stream().map(OfficialId::value).distinct().toList()).stream()
                .collect(Collectors.groupingBy(row -> OfficialId.of(row.officialId()), Collectors.mapping(FormerPostRow::post, Collectors.toList())));
    }
}
