package cn.yinxian.election;

import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.util.ArrayList;
import java.util.List;

/** One vote of an assembly, or of a first 支委会, as it was recorded: lawful or not, and who is elected. */
public record Election(ElectionRules rules, Seats seats, Attendance attendance, Ballots ballots, List<Candidate> candidates) {

    public Election {
        candidates = List.copyOf(candidates);
    }

    /** Every reason why this vote cannot stand, all at once; empty if it can. */
    public List<Refusal> refusals() {
        var refusals = new ArrayList<>(attendance.refusals(rules.quorum()));
        int standing = (int) candidates.stream().filter(candidate -> !candidate.writeIn()).count();
        refusals.addAll(seats.refusals(standing, rules.marginPct()));
        refusals.addAll(ballots.refusals(attendance.attending()));
        refusals.addAll(new Count(candidates, ballots.valid(), seats.number()).refusals());
        return refusals;
    }

    /** How many must say yes to win. */
    public int votesNeeded() {
        return rules.winBase().of(attendance) / 2 + 1;
    }

    /** Who is elected. @throws Refused if the vote cannot stand */
    public Outcome outcome() {
        var refusals = refusals();
        if (!refusals.isEmpty()) {
            throw new Refused(refusals);
        }
        int base = rules.winBase().of(attendance);
        var passed = candidates.stream().filter(candidate -> candidate.wins(base)).toList();
        return Outcome.ofRanking(passed, seats.number());
    }

    /** What the chair reads out on the majority, e.g. "应到会有选举权人数 40 人，须得赞成票 21 票以上（含）". */
    public String majorityInWords() {
        return "%s %d 人，须得赞成票 %d 票以上（含）".formatted(rules.winBase().words(), rules.winBase().of(attendance), votesNeeded());
    }
}
