package cn.yinxian.organisation.usecase;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.Roster;
import cn.yinxian.organisation.model.HeldPost;
import cn.yinxian.shared.Missing;
import org.springframework.stereotype.Component;

/** A post as the audit record calls it. */
@Component
class PostWords {

    private final Roster roster;

    PostWords(Roster roster) {
        this.roster = roster;
    }

    /** A place that is gone is told by its code. */
    String of(HeldPost post) {
        String held;
        try {
            held = roster.describe(new CandidateGroup(post.role(), post.place()));
        } catch (Missing gone) {
            held = post.place();
        }
        return post.title() == null ? held : held + "（" + post.title() + "）";
    }
}
