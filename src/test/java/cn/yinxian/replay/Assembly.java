package cn.yinxian.replay;

import static cn.yinxian.register.OfficerPost.DEPUTY_SECRETARY;
import static cn.yinxian.register.OfficerPost.DISCIPLINE;
import static cn.yinxian.register.OfficerPost.ORGANISATION;
import static cn.yinxian.register.OfficerPost.PUBLICITY;
import static cn.yinxian.register.OfficerPost.SECRETARY;

import cn.yinxian.assembly.ElectionReport.Line;
import cn.yinxian.assembly.ElectionReport.Round;
import cn.yinxian.assembly.ElectionReport.Sheet;
import cn.yinxian.assembly.HeldElection;
import cn.yinxian.assembly.PostHolder;
import cn.yinxian.election.Ballots;
import cn.yinxian.register.Member;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** An assembly as most go: everybody attends, and the first on the list are elected. */
final class Assembly {

    private static final int COMMITTEE_FROM = 7;
    private static final int LARGE_FROM = 15;
    private static final int MORE_PER = 5;

    private Assembly() {}

    static boolean hasCommittee(List<Member> members) {
        return members.stream().filter(Member::formal).count() >= COMMITTEE_FROM;
    }

    static int seats(List<Member> members) {
        long formal = members.stream().filter(Member::formal).count();
        return formal < COMMITTEE_FROM ? 1 : formal < LARGE_FROM ? 3 : 5;
    }

    static int candidates(int seats) {
        return seats == 1 ? 1 : seats + (seats + MORE_PER - 1) / MORE_PER;
    }

    static HeldElection held(LocalDate on, int seats, List<String> candidates, int voters) {
        var posts = posts(candidates, seats);
        var sheets = new ArrayList<Sheet>();
        sheets.add(sheet(Round.ASSEMBLY, voters, candidates, seats));
        if (seats > 1) {
            var heads = posts.stream().filter(PostHolder::isHead).map(PostHolder::memberCode).toList();
            sheets.add(sheet(Round.COMMITTEE, seats, heads, heads.size()));
        }
        return new HeldElection(on, seats, List.of(), false, false, null, sheets, posts);
    }

    private static List<PostHolder> posts(List<String> elected, int seats) {
        var posts = switch (seats) {
            case 1 -> List.of(SECRETARY);
            case 3 -> List.of(SECRETARY, ORGANISATION, PUBLICITY);
            default -> List.of(SECRETARY, DEPUTY_SECRETARY, ORGANISATION, PUBLICITY, DISCIPLINE);
        };
        return IntStream.range(0, seats).mapToObj(seat -> new PostHolder(elected.get(seat), posts.get(seat))).toList();
    }

    /** Each winner has one vote less than the one before. */
    private static Sheet sheet(Round round, int attending, List<String> candidates, int winners) {
        var lines = IntStream.range(0, candidates.size()).mapToObj(place -> {
            int yes = place < winners ? attending - place : Math.min(2, attending);
            return new Line(candidates.get(place), false, yes, attending - yes, 0);
        }).toList();
        return new Sheet(round, attending, new Ballots(attending, attending, attending, 0), lines);
    }
}
