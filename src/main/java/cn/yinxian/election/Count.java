package cn.yinxian.election;

import cn.yinxian.shared.Refusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** The sheet of votes (计票单): what cannot come out of so many valid ballots with so many seats. */
record Count(List<Candidate> candidates, int validBallots, int seats) {

    List<Refusal> refusals() {
        var refusals = new ArrayList<Refusal>();
        var seen = new HashSet<String>();
        for (Candidate candidate : candidates) {
            if (!seen.add(candidate.member())) {
                refusals.add(Candidate.refusal(candidate.name() + "在候选人中重复列出"));
            }
            refusals.addAll(candidate.refusals(validBallots));
        }
        if (refusals.isEmpty()) {
            refusals.addAll(sums());
        }
        return refusals;
    }

    /** A ballot with more choices than seats is spoiled; only who votes against a candidate may write in another. */
    private List<Refusal> sums() {
        var refusals = new ArrayList<Refusal>();
        long yes = candidates.stream().mapToLong(Candidate::yes).sum();
        long most = (long) validBallots * Math.max(seats, 0);
        if (yes > most) {
            refusals.add(Candidate.refusal("赞成票共 %d 票，多于有效票 %d 张所能选的 %d 名次；所选人数多于应选名额的选票应计为无效票"
                    .formatted(yes, validBallots, most)));
        }
        long against = candidates.stream().filter(candidate -> !candidate.writeIn()).mapToLong(Candidate::no).sum();
        long written = candidates.stream().filter(Candidate::writeIn).mapToLong(Candidate::yes).sum();
        if (written > against) {
            refusals.add(Candidate.refusal("另选他人共 %d 票，多于候选人所得不赞成票 %d 票；只有投不赞成票的才可另选他人"
                    .formatted(written, against)));
        }
        return refusals;
    }
}
