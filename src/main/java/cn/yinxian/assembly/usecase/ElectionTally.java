package cn.yinxian.assembly.usecase;

import cn.yinxian.election.Candidate;
import cn.yinxian.election.Outcome;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an election stands as far as it is filled in: what the rules demand, who is elected, what is still to be voted.
 *
 * @param dueVoters 应到会有选举权人数
 * @param leastAttending how many must attend
 * @param seats places to be filled
 * @param candidatesRequired how many must stand for them
 * @param committee whether a committee is elected, which then elects its secretary
 * @param source the regulation behind the numbers
 * @param majority what the chair reads out on the majority; null as long as the first vote does not stand
 * @param winners elected by the assembly so far
 * @param tied between whom is to be voted again, for {@code tiedSeats} places
 * @param vacantSeats places nobody found a majority for
 * @param heads elected 书记 and 副书记 by the first 支委会, where there is one
 * @param refusals why the votes cannot stand
 */
public record ElectionTally(
        Need need,
        int voters,
        int dueVoters,
        int leastAttending,
        int seats,
        int candidatesRequired,
        boolean committee,
        @Nullable String source,
        @Nullable String majority,
        List<Person> winners,
        List<Person> tied,
        int tiedSeats,
        int vacantSeats,
        List<Person> heads,
        List<Refusal> refusals) {

    /** What is to be filled in next: a sheet of votes, or the posts. */
    public enum Need {
        ASSEMBLY,
        REVOTE,
        SUPPLEMENTARY,
        COMMITTEE,
        POSTS
    }

    /** Somebody elected or tied, with the 赞成 votes. */
    public record Person(String memberCode, String name, int yes) {

        private static List<Person> of(List<Candidate> candidates) {
            return candidates.stream().map(one -> new Person(one.member(), one.name(), one.yes())).toList();
        }
    }

    ElectionTally with(Need next, String words, Outcome outcome, List<Candidate> chosen) {
        return new ElectionTally(
                next, voters, dueVoters, leastAttending, seats, candidatesRequired, committee, source, words,
                Person.of(outcome.winners()), Person.of(outcome.tied()), outcome.tiedSeats(), outcome.vacantSeats(),
                Person.of(chosen), refusals);
    }

    /** Whether the assembly has filled its places. */
    public boolean assemblyDone() {
        return need == Need.COMMITTEE || need == Need.POSTS;
    }

    /** Throws if the votes cannot stand. */
    public void requireSound() {
        if (!refusals.isEmpty()) {
            throw new Refused(refusals);
        }
    }
}
