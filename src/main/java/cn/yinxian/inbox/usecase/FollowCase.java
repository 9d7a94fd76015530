package cn.yinxian.inbox.usecase;

import cn.yinxian.audit.Act;
import cn.yinxian.audit.AuditTrail;
import cn.yinxian.inbox.model.Follows;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.workflow.Cases;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 关注, 取消关注: puts a case one may read into one's own list, and takes it out again. Twice is once. */
@Service
@Transactional
public class FollowCase {

    private final Follows follows;
    private final Cases cases;
    private final AuditTrail audit;

    FollowCase(Follows follows, Cases cases, AuditTrail audit) {
        this.follows = follows;
        this.cases = cases;
        this.audit = audit;
    }

    public record Seen(String title, boolean following) {}

    /** {@link cn.yinxian.shared.Missing} where the case may not be read. */
    @Transactional(readOnly = true)
    public Seen look(CaseNumber number, CurrentOfficial by) {
        return new Seen(cases.require(number, by).title(), follows.isFollowing(by.id(), number));
    }

    /** {@link cn.yinxian.shared.Missing} where the case may not be read. */
    public void follow(CaseNumber number, CurrentOfficial by) {
        var file = cases.require(number, by);
        if (follows.add(by.id(), number, Objects.requireNonNullElse(file.endedAt(), file.startedAt()))) {
            audit.append(new Act(by.id().value(), "case.follow", "case:" + number, file.title()));
        }
    }

    /** Also where the case may no longer be read; {@link cn.yinxian.shared.Missing} where it neither may nor was followed. */
    public void unfollow(CaseNumber number, CurrentOfficial by) {
        if (follows.remove(by.id(), number)) {
            audit.append(new Act(by.id().value(), "case.unfollow", "case:" + number, ""));
        } else {
            cases.require(number, by);
        }
    }
}
