package cn.yinxian.formation.usecase;

import cn.yinxian.register.OfficerPost;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.util.ArrayList;
import java.util.List;

/** The posts of a leading body: one secretary, at most one deputy, nobody twice. */
final class PostsRule {

    private PostsRule() {}

    static void check(List<PostHolder> posts) {
        var found = new ArrayList<Refusal>();
        long secretaries = count(posts, OfficerPost.SECRETARY);
        if (secretaries != 1) {
            found.add(refusal("书记应为 1 名，现报 %d 名".formatted(secretaries)));
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
        return Refusal.of("posts", "formation.posts", facts);
    }
}
