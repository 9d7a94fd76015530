package cn.yinxian.inbox.usecase;

import cn.yinxian.inbox.model.Follows;
import cn.yinxian.inbox.model.Follows.Followed;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Slice;
import cn.yinxian.workflow.CaseFile;
import cn.yinxian.workflow.CaseSearch;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 我关注的: the cases an official follows, newest change first. */
@Service
@Transactional(readOnly = true)
public class BrowseFollowed {

    /** @param file null where the case may no longer be read */
    public record Line(CaseNumber number, Instant changedAt, @Nullable CaseFile file) {}

    private final Follows follows;
    private final CaseSearch cases;

    BrowseFollowed(Follows follows, CaseSearch cases) {
        this.follows = follows;
        this.cases = cases;
    }

    public Slice<Line> of(CurrentOfficial me, @Nullable String after) {
        var page = follows.page(me.id(), after);
        var files = cases.readable(page.rows().stream().map(Followed::number).toList(), me);
        return new Slice<>(
                page.rows().stream().map(row -> new Line(row.number(), row.changedAt(), files.get(row.number()))).toList(), page.next());
    }
}
