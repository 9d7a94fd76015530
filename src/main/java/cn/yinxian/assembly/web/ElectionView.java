package cn.yinxian.assembly.web;

import cn.yinxian.assembly.ElectionFacts;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** An election as the approving body reads it: attendance in one sentence, votes line by line. */
public record ElectionView(String branch, String attendance, List<SheetView> sheets) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    /** @param round key of the label {@code Round.…} */
    public record SheetView(String round, String ballots, List<VoteView> votes) {}

    public record VoteView(String name, boolean writeIn, int yes, int no, int abstain) {}

    /** @param branch what the branch is called */
    public static ElectionView of(String branch, ElectionFacts election) {
        return new ElectionView(
                branch,
                "%s召开选举大会，有选举权的党员 %d 人，应到会 %d 人".formatted(DAY.format(election.heldOn()), election.voters(), election.dueVoters()),
                election.sheets().stream().map(ElectionView::sheet).toList());
    }

    private static SheetView sheet(ElectionFacts.Sheet sheet) {
        return new SheetView(
                sheet.round().name(),
                "实到会 %d 人，发出选票 %d 张，收回 %d 张，有效 %d 张，无效 %d 张"
                        .formatted(sheet.attending(), sheet.issued(), sheet.returned(), sheet.valid(), sheet.spoiled()),
                sheet.votes().stream()
                        .map(vote -> new VoteView(vote.name(), vote.writeIn(), vote.yes(), vote.no(), vote.abstain()))
                        .toList());
    }
}
