package cn.yinxian.organisation.persistence;

import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.model.HeldPost;
import cn.yinxian.organisation.model.Posts;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.UnitCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class MyBatisPosts implements Posts {

    private final PostMapper mapper;

    MyBatisPosts(PostMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public HeldPost require(long id) {
        var row = mapper.selectById(id);
        if (row == null) {
            throw new Missing();
        }
        return row.held();
    }

    @Override
    public List<HeldPost> of(Collection<OfficialId> officials) {
        var posts = new ArrayList<HeldPost>();
        Chunks.of(officials.stream().map(OfficialId::value).distinct().toList(),
                ids -> mapper.selectByOfficials(ids).forEach(row -> posts.add(row.held())));
        return posts;
    }

    @Override
    public void addAll(List<HeldPost> posts) {
        Chunks.of(posts.stream().map(PostRow::of).toList(), mapper::insertAll);
    }

    @Override
    public void update(HeldPost post) {
        if (mapper.update(PostRow.of(post)) == 0) {
            throw Overtaken.byAnother();
        }
    }

    @Override
    public void remove(HeldPost post) {
        if (mapper.delete(post.id(), post.version()) == 0) {
            throw Overtaken.byAnother();
        }
    }

    @Override
    public boolean anyAt(UnitCode unit, LocalDate from) {
        return mapper.countAtUnit(unit.value(), from) > 0;
    }

    @Override
    public List<OfficialId> holders(Role role, LocalDate day) {
        return mapper.lockHolders(role, day).stream().distinct().map(OfficialId::of).toList();
    }
}
