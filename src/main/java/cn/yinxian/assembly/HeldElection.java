package cn.yinxian.assembly;

import cn.yinxian.assembly.ElectionReport.Absentee;
import cn.yinxian.assembly.ElectionReport.Line;
import cn.yinxian.assembly.ElectionReport.Round;
import cn.yinxian.assembly.ElectionReport.Sheet;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An election as the branch says it was held; nothing of it is counted yet.
 *
 * @param seats places to be filled, where the branch chooses how many
 * @param agreeingToFewer electors who agreed to fewer seats; null if nobody was asked
 * @param sheets 选举大会; 再次投票 and 另行选举 where they were held; 第一次支委会 where there is a committee
 * @param posts who is to hold which post
 */
public record HeldElection(
        LocalDate heldOn,
        int seats,
        List<Absentee> notCounted,
        boolean superiorAgreed,
        boolean assemblyPassed,
        @Nullable Integer agreeingToFewer,
        List<Sheet> sheets,
        List<PostHolder> posts) {

    public HeldElection {
        notCounted = List.copyOf(notCounted);
        sheets = List.copyOf(sheets);
        posts = List.copyOf(posts);
    }

    /** The report to be counted; whoever the superior has not agreed to was written in, whatever the sheet calls him. */
    public ElectionReport report(ElectionSetting setting) {
        return new ElectionReport(
                setting.branch(), heldOn, setting.electorate().voters(), notCounted, superiorAgreed, assemblyPassed,
                agreeingToFewer, sheets.stream().map(sheet -> nominated(sheet, setting)).toList(), true);
    }

    /** The same on another day. */
    public HeldElection on(LocalDate day) {
        return new HeldElection(day, seats, notCounted, superiorAgreed, assemblyPassed, agreeingToFewer, sheets, posts);
    }

    public LeadingSeats places(ElectionSetting setting) {
        return setting.places().chosen(seats);
    }

    private static Sheet nominated(Sheet sheet, ElectionSetting setting) {
        return sheet.round() != Round.ASSEMBLY
                ? sheet
                : new Sheet(sheet.round(), sheet.attending(), sheet.ballots(), sheet.lines().stream()
                        .map(line -> line.writeIn() || setting.isNominee(line.memberCode()) ? line : writtenIn(line))
                        .toList());
    }

    private static Line writtenIn(Line line) {
        return new Line(line.memberCode(), true, line.yes(), line.no(), 0);
    }
}
