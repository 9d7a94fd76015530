package cn.yinxian.election;

import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a vote has decided.
 *
 * @param winners elected, by votes
 * @param tied those with equal votes on the last places; between them, and them alone, is voted again
 * @param tiedSeats how many places the tied compete for
 * @param vacantSeats places for which nobody found a majority: 另行选举, or fewer seats
 */
public record Outcome(List<Candidate> winners, List<Candidate> tied, int tiedSeats, int vacantSeats) {

    private static final Comparator<Candidate> BY_VOTES = Comparator.comparingInt(Candidate::yes).reversed();

    public Outcome {
        winners = List.copyOf(winners);
        tied = List.copyOf(tied);
    }

    /** Takes the first {@code seats} by votes; the order of the sheet never decides between equals. */
    static Outcome ofRanking(List<Candidate> passed, int seats) {
        var ranked = passed.stream().sorted(BY_VOTES).toList();
        if (ranked.size() <= seats) {
            return new Outcome(ranked, List.of(), 0, seats - ranked.size());
        }
        int last = ranked.get(seats - 1).yes();
        if (ranked.get(seats).yes() < last) {
            return new Outcome(ranked.subList(0, seats), List.of(), 0, 0);
        }
        var winners = ranked.stream().filter(candidate -> candidate.yes() > last).toList();
        var tied = ranked.stream().filter(candidate -> candidate.yes() == last).toList();
        return new Outcome(winners, tied, seats - winners.size(), 0);
    }

    public boolean isComplete() {
        return tied.isEmpty() && vacantSeats == 0;
    }

    /** Adds what a further vote (再次投票 or 另行选举) has decided about the open places. */
    public Outcome followedBy(Outcome further) {
        return new Outcome(
                Stream.concat(winners.stream(), further.winners.stream()).toList(),
                further.tied,
                further.tiedSeats,
                further.vacantSeats);
    }

    /**
     * Ends the election with fewer seats, where those elected come near the number and at least half of the voters agree.
     *
     * @param agreeing voters who agree
     * @param voters voters of the assembly
     * @param leastSeats the least the body can have, e.g. 3 for a committee
     */
    public Outcome settledWithFewer(int agreeing, int voters, int leastSeats) {
        if (!tied.isEmpty()) {
            throw refused("得票相同的 %d 人尚未再次投票".formatted(tied.size()));
        }
        if (winners.size() < leastSeats) {
            throw refused("已当选 %d 名，少于至少应有的 %d 名，应当另行选举".formatted(winners.size(), leastSeats));
        }
        if (agreeing < 0 || agreeing > voters || 2L * agreeing < voters) {
            throw refused("选举人 %d 人，同意减少名额 %d 人，不足半数，应当另行选举".formatted(voters, agreeing));
        }
        return new Outcome(winners, List.of(), 0, 0);
    }

    private static Refused refused(String facts) {
        return Refused.because(new Refusal("seats", "election.underfill", facts, Regulation.ELECTIONS));
    }
}
