package cn.yinxian.assembly;

import cn.yinxian.election.Ballots;
import cn.yinxian.election.NotCountedReason;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An election as the branch reports it (选举结果报告). The votes are counted anew when it is reported; these are the sheets.
 *
 * @param voters 正式党员 with the right to vote on the day
 * @param agreeingToFewer electors who agreed to end with fewer seats; null if nobody asked them
 * @param standing false once the superior has sent it back or refused the secretary
 */
public record ElectionReport(
        ElectedBranch branch,
        LocalDate heldOn,
        int voters,
        List<Absentee> notCounted,
        boolean superiorAgreed,
        boolean assemblyPassed,
        @Nullable Integer agreeingToFewer,
        List<Sheet> sheets,
        boolean standing) {

    /** Which vote a sheet is of: 选举大会, 得票相同再次投票, 另行选举, 第一次支委会. */
    public enum Round {
        ASSEMBLY,
        REVOTE,
        SUPPLEMENTARY,
        COMMITTEE;

        /** What its sheet is called in a report, so that a refusal can say where it belongs. */
        public String path() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A voter who is not counted in 应到会. */
    public record Absentee(String memberCode, NotCountedReason reason) {}

    /** One sheet of votes (计票单). */
    public record Sheet(Round round, int attending, Ballots ballots, List<Line> lines) {

        public Sheet {
            lines = List.copyOf(lines);
        }
    }

    public record Line(String memberCode, boolean writeIn, int yes, int no, int abstain) {}

    public ElectionReport {
        notCounted = List.copyOf(notCounted);
        sheets = List.copyOf(sheets);
    }

    public Optional<Sheet> sheet(Round round) {
        return sheets.stream().filter(sheet -> sheet.round() == round).findFirst();
    }

    public int dueVoters() {
        return voters - notCounted.size();
    }

    public ElectionReport reopened() {
        return new ElectionReport(
                branch, heldOn, voters, notCounted, superiorAgreed, assemblyPassed, agreeingToFewer, sheets, false);
    }
}
