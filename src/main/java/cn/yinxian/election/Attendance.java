package cn.yinxian.election;

import cn.yinxian.shared.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * Who is due at an assembly and who came.
 *
 * @param voters 正式党员 with the right to vote; who is under 留党察看 or suspended is not among them
 * @param attending voters who are present; there is no proxy
 */
public record Attendance(int voters, Exclusions exclusions, int attending) {

    public static Attendance of(int voters, int attending) {
        return new Attendance(voters, Exclusions.NONE, attending);
    }

    /** 应到会有选举权人数. */
    public int dueVoters() {
        return voters - exclusions.count();
    }

    public boolean meets(Quorum quorum) {
        return refusals(quorum).isEmpty();
    }

    /** Why the assembly cannot be held, empty if it can. The bar is never lowered: without quorum it is called anew. */
    public List<Refusal> refusals(Quorum quorum) {
        var refusals = new ArrayList<>(exclusions.refusals(voters));
        if (dueVoters() < 1) {
            refusals.add(refusal("voters", "应到会有选举权的正式党员 %d 人，无法选举".formatted(Math.max(dueVoters(), 0))));
        } else if (attending < 0 || attending > dueVoters()) {
            refusals.add(refusal("attending", "实到会 %d 人，与应到会 %d 人不符".formatted(attending, dueVoters())));
        } else if (!quorum.isMet(attending, dueVoters())) {
            refusals.add(refusal("attending", "应到会 %d 人，实到会 %d 人，不足%s（至少 %d 人），应当另行通知时间开会"
                    .formatted(dueVoters(), attending, quorum.words(), quorum.leastOf(dueVoters()))));
        }
        return refusals;
    }

    private static Refusal refusal(String field, String facts) {
        return new Refusal(field, "election.quorum", facts, Regulation.ELECTIONS);
    }
}
