package cn.yinxian.assembly.persistence;

import cn.yinxian.assembly.ElectedBranch;
import cn.yinxian.assembly.ElectionReport;
import cn.yinxian.assembly.ElectionReport.Absentee;
import cn.yinxian.assembly.ElectionReport.Round;
import cn.yinxian.assembly.ElectionReport.Sheet;
import cn.yinxian.election.Ballots;
import cn.yinxian.election.NotCountedReason;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is read of an election, each row with what hangs on it: two statements however many ballots. */
final class ReportedRows {

    private ReportedRows() {}

    /** An election with one of those not counted, if there are any. */
    record ElectionRow(
            ElectedBranch branch,
            LocalDate heldOn,
            int voters,
            boolean superiorAgreed,
            boolean assemblyPassed,
            @Nullable Integer agreeingToFewer,
            boolean standing,
            @Nullable String memberCode,
            @Nullable NotCountedReason reason) {

        /** @param rows all of one election */
        static ElectionReport report(List<ElectionRow> rows, List<Sheet> sheets) {
            var row = rows.get(0);
            return new ElectionReport(
                    row.branch(), row.heldOn(), row.voters(),
                    rows.stream().filter(one -> one.memberCode() != null).map(ElectionRow::absentee).toList(),
                    row.superiorAgreed(), row.assemblyPassed(), row.agreeingToFewer(), sheets, row.standing());
        }

        private Absentee absentee() {
            return new Absentee(Objects.requireNonNull(memberCode), Objects.requireNonNull(reason));
        }
    }

    /** A sheet with the votes for one person, if there are any. */
    record SheetRow(
            ElectedBranch branch,
            int position,
            Round round,
            int attending,
            int ballotsIssued,
            int ballotsReturned,
            int ballotsValid,
            int ballotsSpoiled,
            @Nullable String memberCode,
            @Nullable Boolean writeIn,
            @Nullable Integer votesYes,
            @Nullable Integer votesNo,
            @Nullable Integer votesAbstain) {

        /** @param rows all of one sheet */
        static Sheet sheet(List<SheetRow> rows) {
            var row = rows.get(0);
            return new Sheet(
                    row.round(), row.attending(),
                    new Ballots(row.ballotsIssued(), row.ballotsReturned(), row.ballotsValid(), row.ballotsSpoiled()),
                    rows.stream().filter(one -> one.memberCode() != null).map(SheetRow::line).toList());
        }

        private ElectionReport.Line line() {
            return new ElectionReport.Line(
                    Objects.requireNonNull(memberCode), Boolean.TRUE.equals(writeIn), Objects.requireNonNull(votesYes),
                    Objects.requireNonNull(votesNo), Objects.requireNonNull(votesAbstain));
        }
    }
}
