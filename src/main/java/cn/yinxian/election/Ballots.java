package cn.yinxian.election;

import cn.yinxian.shared.Refusal;
import java.util.ArrayList;
import java.util.List;

/** 发出、收回、有效、无效: the ballots of one vote. More collected than issued voids the vote; fewer are valid. */
public record Ballots(int issued, int returned, int valid, int spoiled) {

    /** Why this set of ballots cannot stand, empty if it can. */
    public List<Refusal> refusals(int attending) {
        var refusals = new ArrayList<Refusal>();
        if (Math.min(Math.min(issued, returned), Math.min(valid, spoiled)) < 0) {
            refusals.add(refusal("issued", "选票数不能小于零"));
            return refusals;
        }
        if (issued > attending) {
            refusals.add(refusal("issued", "发出选票 %d 张，多于实到会 %d 人".formatted(issued, attending)));
        }
        if (returned > issued) {
            refusals.add(refusal("returned",
                    "收回选票 %d 张，多于发出选票 %d 张，选举无效，应当重新选举".formatted(returned, issued)));
        }
        if ((long) valid + spoiled != returned) {
            refusals.add(refusal("valid",
                    "有效票 %d 张，无效票 %d 张，合计与收回选票 %d 张不符".formatted(valid, spoiled, returned)));
        }
        return refusals;
    }

    private static Refusal refusal(String field, String facts) {
        return new Refusal(field, "election.ballots", facts, Regulation.ELECTIONS);
    }
}
