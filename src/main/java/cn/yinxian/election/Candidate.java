package cn.yinxian.election;

import cn.yinxian.shared.Refusal;
import java.util.List;

/**
 * A person voted for, with 赞成, 不赞成, 弃权.
 *
 * @param member the member's number in the register
 * @param writeIn written on the ballot by voters (另选他人); counts like a candidate, but not for the margin
 */
public record Candidate(String member, String name, boolean writeIn, int yes, int no, int abstain) {

    /** Exactly half never wins. */
    boolean wins(int base) {
        return 2L * yes > base;
    }

    List<Refusal> refusals(int validBallots) {
        if (yes < 0 || no < 0 || abstain < 0) {
            return List.of(refusal(name + "的得票数不能小于零"));
        }
        long votes = (long) yes + no + abstain;
        return votes <= validBallots
                ? List.of()
                : List.of(refusal("%s得赞成 %d 票、不赞成 %d 票、弃权 %d 票，合计 %d 票，多于有效票 %d 张"
                        .formatted(name, yes, no, abstain, votes, validBallots)));
    }

    static Refusal refusal(String facts) {
        return new Refusal("candidates", "election.votes", facts, Regulation.ELECTIONS);
    }
}
