package cn.yinxian.assembly.usecase;

import cn.yinxian.assembly.PostHolder;
import cn.yinxian.register.OfficerPost;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.util.ArrayList;
import java.util.List;

/** The posts of a leading body: one secretary, at most one deputy, nobody twice. */
public final class PostsRule {

    private PostsRule() {}

    /** The posts of a whole leading body. */
    public static void check(List<PostHolder> posts) {
        check(posts, true);
    }

    /** @param secretary whether a secretary has to be among them; else none may be */
    static void check(List<PostHolder> posts, boolean secretary) {
        var found = new ArrayList<Refusal>();
        long secretaries = count(posts, OfficerPost.SECRETARY);
        if (secretary && secretaries != 1) {
            found.add(refusal("书记应为 1 名，现报 %d 名".formatted(secretaries)));
        } else if (!secretary && secretaries > 0) {
            found.add(refusal("书记不在补选之列，现报 %d 名".formatted(secretaries)));
        }
        long deputies = count(posts, OfficerPost.DEPUTY_SECRETARY);
        if (deputies > 1) {
            found.add(refusal("副书记最多 1 名，现报 %d 名".formatted(deputies)));
        }
        long people = posts.stream().map(PostHolder::memberCode).distinct().count();
        if (people != posts.size()) {
            found.add(refusal("同一名党员只填一个职务"));
        }
        if (!found.isEmpty()) {
            throw new Refused(found);
        }
    }

    private static long count(List<PostHolder> posts, OfficerPost post) {
        return posts.stream().filter(one -> one.post() == post).count();
    }

    private static Refusal refusal(String facts) {
        return Refusal.of("posts", "election.posts", facts);
    }
}
