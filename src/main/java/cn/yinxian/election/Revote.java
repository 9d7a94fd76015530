package cn.yinxian.election;

import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The vote among those with equal votes on the last places: more votes win, a majority they have already. Equal again, it
 * is voted a third time, or the superior advises.
 */
public record Revote(Outcome undecided, int attending, Ballots ballots, List<Candidate> candidates) {

    public Revote {
        candidates = List.copyOf(candidates);
    }

    public List<Refusal> refusals() {
        var refusals = new ArrayList<>(ballots.refusals(attending));
        if (!members(candidates).equals(members(undecided.tied())) || candidates.stream().anyMatch(Candidate::writeIn)) {
            refusals.add(Candidate.refusal("再次投票只在得票相同的 %d 人中进行：%s".formatted(
                    undecided.tied().size(),
                    undecided.tied().stream().map(Candidate::name).collect(Collectors.joining("、")))));
        }
        refusals.addAll(new Count(candidates, ballots.valid(), undecided.tiedSeats()).refusals());
        return refusals;
    }

    /** The whole result, those elected in the first vote included. @throws Refused if the vote cannot stand */
    public Outcome outcome() {
        var refusals = refusals();
        if (!refusals.isEmpty()) {
            throw new Refused(refusals);
        }
        return undecided.followedBy(Outcome.ofRanking(candidates, undecided.tiedSeats()));
    }

    private static List<String> members(List<Candidate> candidates) {
        return candidates.stream().map(Candidate::member).sorted().toList();
    }
}
