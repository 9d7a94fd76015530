package cn.yinxian.election;

import java.util.List;
import java.util.stream.IntStream;

/** The figures in force and small builders, as the tests of this module read them. */
final class ElectionExamples {

    static final Quorum FOUR_FIFTHS = new Quorum(4, 5);
    static final ElectionRules BY_DUE = new ElectionRules(FOUR_FIFTHS, 20, WinBase.DUE_VOTERS);
    static final ElectionRules BY_ATTENDING = new ElectionRules(FOUR_FIFTHS, 20, WinBase.ATTENDING_VOTERS);

    private ElectionExamples() {}

    static Candidate candidate(String member, int yes) {
        return candidate(member, yes, 0);
    }

    static Candidate candidate(String member, int yes, int no) {
        return new Candidate(member, "党员" + member, false, yes, no, 0);
    }

    static Candidate writtenIn(String member, int yes) {
        return new Candidate(member, "党员" + member, true, yes, 0, 0);
    }

    static Ballots allValid(int ballots) {
        return new Ballots(ballots, ballots, ballots, 0);
    }

    /** A vote in which all of {@code due} come and all ballots are valid; candidates are named A, B, C … */
    static Election vote(int due, Seats seats, int... yes) {
        List<Candidate> candidates = IntStream.range(0, yes.length)
                .mapToObj(i -> candidate(String.valueOf((char) ('A' + i)), yes[i]))
                .toList();
        return new Election(BY_DUE, seats, Attendance.of(due, due), allValid(due), candidates);
    }

    static Seats margin(int seats) {
        return new Seats(seats, Contest.MARGIN);
    }

    static Seats equal(int seats) {
        return new Seats(seats, Contest.EQUAL);
    }

    static List<String> members(List<Candidate> candidates) {
        return candidates.stream().map(Candidate::member).toList();
    }

}
