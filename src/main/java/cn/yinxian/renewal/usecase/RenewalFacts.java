package cn.yinxian.renewal.usecase;

import cn.yinxian.assembly.ElectionFacts;
import cn.yinxian.register.Branch;
import cn.yinxian.register.Member;
import cn.yinxian.register.Officer;
import cn.yinxian.register.OfficerPost;
import cn.yinxian.renewal.model.RenewalState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A renewal with names, for every page that shows it.
 *
 * @param committee whether a branch of this size has a 支部委员会
 * @param inPost the present leading body
 * @param candidates in the order of the ballot
 * @param shift how the shift asked for stands to the limit; null where none is asked for
 */
public record RenewalFacts(
        RenewalState state,
        Branch branch,
        boolean committee,
        int formal,
        int voters,
        List<Officer> inPost,
        List<Member> candidates,
        List<Post> posts,
        List<ElectionFacts> elections,
        ShiftRule.@Nullable Sum shift) {

    /** Somebody with the new post. */
    public record Post(String memberCode, String name, OfficerPost post, boolean assigned) {

        boolean isHead() {
            return post.isHead();
        }
    }

    /** The election as reported, unless it was sent back; null before. */
    @Nullable ElectionFacts standingElection() {
        return elections.stream().filter(ElectionFacts::standing).findFirst().orElse(null);
    }

    public String number() {
        return state.number().value();
    }

    public long version() {
        return state.version();
    }
}
