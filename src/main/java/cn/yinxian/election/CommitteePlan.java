package cn.yinxian.election;

import cn.yinxian.shared.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * The leading body a branch plans: with a committee, 书记 and 副书记 are among its seats; without one there are only they.
 *
 * @param seats seats of the committee, 0 for none
 * @param deputies 副书记, 0 or 1; the one 书记 goes without saying
 * @param reasonGiven whether a reason stands for more seats than usual
 */
public record CommitteePlan(int formalMembers, int seats, int deputies, boolean reasonGiven) {

    public static boolean needsCommittee(int formalMembers, CommitteeRules rules) {
        return formalMembers >= rules.requiredFrom();
    }

    /** Why it cannot be planned so, empty if it can. */
    public List<Refusal> refusals(CommitteeRules rules) {
        var refusals = new ArrayList<Refusal>();
        if (formalMembers < rules.minFormalMembers()) {
            refusals.add(new Refusal("formalMembers", "branch.minFormalMembers",
                    "正式党员 %d 人，少于 %d 人，不能单独成立党支部".formatted(formalMembers, rules.minFormalMembers()),
                    Regulation.BRANCH_MINIMUM));
        } else if (needsCommittee(formalMembers, rules)) {
            refusals.addAll(committeeRefusals(rules));
        } else if (seats != 0) {
            refusals.add(refusal("seats", "committee.requiredFrom", "正式党员 %d 人，不足 %d 人，不设支部委员会，设书记 1 名，必要时设副书记 1 名"
                    .formatted(formalMembers, rules.requiredFrom())));
        }
        if (deputies < 0 || deputies > 1) {
            refusals.add(refusal("deputies", "committee.deputies", "副书记 %d 名，只能不设或设 1 名".formatted(deputies)));
        }
        return refusals;
    }

    /** What is usual but not demanded: an odd number of seats, fewer than half of the formal members. */
    public List<Refusal> advice(CommitteeRules rules) {
        var advice = new ArrayList<Refusal>();
        if (needsCommittee(formalMembers, rules) && seats >= rules.minSize()) {
            if (seats % 2 == 0) {
                advice.add(Refusal.of("seats", "committee.odd", "支部委员会一般为单数，现为 %d 名".formatted(seats)));
            }
            if (2L * seats >= formalMembers) {
                advice.add(Refusal.of("seats", "committee.share",
                        "支部委员会 %d 名，正式党员 %d 人，委员一般少于正式党员的半数".formatted(seats, formalMembers)));
            }
        }
        return advice;
    }

    private List<Refusal> committeeRefusals(CommitteeRules rules) {
        if (seats < rules.minSize()) {
            return List.of(refusal("seats", "committee.size", "正式党员 %d 人，%d 人以上应当设支部委员会，委员至少 %d 名，现为 %d 名"
                    .formatted(formalMembers, rules.requiredFrom(), rules.minSize(), seats)));
        }
        if (seats > rules.max() || seats > formalMembers) {
            return List.of(refusal("seats", "committee.size", "支部委员会 %d 名，最多 %d 名"
                    .formatted(seats, Math.min(rules.max(), formalMembers))));
        }
        if (seats > rules.usualMax() && !reasonGiven) {
            return List.of(refusal("reason", "committee.size", "支部委员会 %d 名，一般为 %d 至 %d 名，最多 %d 名；超过 %d 名的，请写明理由"
                    .formatted(seats, rules.minSize(), rules.usualMax(), rules.max(), rules.usualMax())));
        }
        return List.of();
    }

    private static Refusal refusal(String field, String rule, String facts) {
        return new Refusal(field, rule, facts, Regulation.BRANCHES);
    }
}
