package cn.yinxian.demo.cases;

import static cn.yinxian.register.OfficerPost.DEPUTY_SECRETARY;
import static cn.yinxian.register.OfficerPost.DISCIPLINE;
import static cn.yinxian.register.OfficerPost.ORGANISATION;
import static cn.yinxian.register.OfficerPost.PUBLICITY;
import static cn.yinxian.register.OfficerPost.SECRETARY;

import cn.yinxian.assembly.ElectionReport.Line;
import cn.yinxian.assembly.ElectionReport.Round;
import cn.yinxian.assembly.ElectionReport.Sheet;
import cn.yinxian.assembly.ElectionSetting;
import cn.yinxian.assembly.PostHolder;
import cn.yinxian.election.Ballots;
import cn.yinxian.register.Member;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** An election as most go: nine in ten attend, one candidate more than asked for loses, the committee then chooses its secretary. */
public record AssemblyVote(List<Sheet> sheets, List<PostHolder> posts) {

    private static final int ONE_MORE_PER = 5;

    public static AssemblyVote of(ElectionSetting setting) {
        var electorate = setting.electorate();
        var places = setting.places();
        return held(electorate.members(), electorate.voters(), places.seats(), places.committee());
    }

    private static AssemblyVote held(List<Member> members, int voters, int seats, boolean committee) {
        int candidates = committee ? seats + (seats + ONE_MORE_PER - 1) / ONE_MORE_PER : seats;
        var standing = eligible(members).subList(0, candidates);
        var posts = posts(standing, seats);
        var sheets = new ArrayList<Sheet>();
        int attending = voters - voters / 10;
        sheets.add(sheet(Round.ASSEMBLY, attending, standing.stream().map(Member::code).toList(), seats));
        if (committee) {
            var heads = posts.stream()
                    .filter(PostHolder::isHead)
                    .map(PostHolder::memberCode)
                    .toList();
            sheets.add(sheet(Round.COMMITTEE, seats, heads, heads.size()));
        }
        return new AssemblyVote(List.copyOf(sheets), posts);
    }

    /** Who can hold a post, the younger first. */
    public static List<Member> eligible(List<Member> members) {
        return members.stream()
                .filter(member -> member.formal() && member.votes())
                .sorted(Comparator.comparing((Member member) -> !member.retired())
                        .thenComparing(Member::bornOn, Comparator.reverseOrder())
                        .thenComparing(Member::code))
                .toList();
    }

    /** The first ones as many as there are seats. */
    static List<PostHolder> posts(List<Member> elected, int seats) {
        var posts = switch (seats) {
            case 1 -> List.of(SECRETARY);
            case 2 -> List.of(SECRETARY, DEPUTY_SECRETARY);
            case 3 -> List.of(SECRETARY, ORGANISATION, PUBLICITY);
            default -> List.of(SECRETARY, DEPUTY_SECRETARY, ORGANISATION, PUBLICITY, DISCIPLINE);
        };
        return IntStream.range(0, Math.min(seats, posts.size()))
                .mapToObj(seat -> new PostHolder(elected.get(seat).code(), posts.get(seat)))
                .toList();
    }

    /** Each winner has one vote less than the one before; who loses has two. */
    private static Sheet sheet(Round round, int attending, List<String> candidates, int winners) {
        var lines = new ArrayList<Line>();
        for (int place = 0; place < candidates.size(); place++) {
            int yes = place < winners ? attending - place : Math.min(2, attending);
            lines.add(new Line(candidates.get(place), false, yes, attending - yes, 0));
        }
        return new Sheet(round, attending, new Ballots(attending, attending, attending, 0), lines);
    }
}
