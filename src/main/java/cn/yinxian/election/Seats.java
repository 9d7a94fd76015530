package cn.yinxian.election;

import cn.yinxian.shared.Refusal;
import java.util.List;

/** The places to be filled by one vote. */
public record Seats(int number, Contest contest) {

    /** How many candidates must stand: n at 等额, n + ⌈n × margin⌉ at 差额. */
    public int candidatesRequired(int marginPct) {
        return contest == Contest.EQUAL ? number : Math.toIntExact(number + ((long) number * marginPct + 99) / 100);
    }

    /** Why this number of candidates (those written in not counted) cannot stand, empty if it can. */
    public List<Refusal> refusals(int candidates, int marginPct) {
        if (number < 1) {
            return List.of(refusal("seats", "应选名额至少 1 名"));
        }
        int required = candidatesRequired(marginPct);
        if (contest == Contest.EQUAL) {
            return candidates == required
                    ? List.of()
                    : List.of(refusal("candidates", "等额选举应选 %d 名，候选人应为 %d 名，现有 %d 名".formatted(number, required, candidates)));
        }
        return candidates >= required
                ? List.of()
                : List.of(new Refusal("candidates", "election.marginPct",
                        "应选 %d 名，候选人 %d 名，差额不少于应选人数的 %d%%，候选人至少 %d 名".formatted(number, candidates, marginPct, required),
                        Regulation.CANDIDATE_MARGIN));
    }

    private static Refusal refusal(String field, String facts) {
        return new Refusal(field, "election.seats", facts, Regulation.ELECTIONS);
    }
}
