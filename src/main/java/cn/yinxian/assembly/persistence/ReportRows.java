package cn.yinxian.assembly.persistence;

import cn.yinxian.assembly.ElectedBranch;
import cn.yinxian.assembly.ElectionReport;
import cn.yinxian.assembly.ElectionReport.Round;
import cn.yinxian.election.NotCountedReason;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Rows of the tables {@code assembly_…}; {@code position} keeps the order. */
final class ReportRows {

    private ReportRows() {}

    record ElectionRow(
            String caseNumber,
            ElectedBranch branch,
            LocalDate heldOn,
            int voters,
            boolean superiorAgreed,
            boolean assemblyPassed,
            @Nullable Integer agreeingToFewer,
            boolean standing) {

        static ElectionRow of(String number, ElectionReport report) {
            return new ElectionRow(
                    number, report.branch(), report.heldOn(), report.voters(), report.superiorAgreed(),
                    report.assemblyPassed(), report.agreeingToFewer(), report.standing());
        }
    }

    record AbsenteeRow(String caseNumber, ElectedBranch branch, int position, String memberCode, NotCountedReason reason) {}

    record SheetRow(
            String caseNumber,
            ElectedBranch branch,
            int position,
            Round round,
            int attending,
            int ballotsIssued,
            int ballotsReturned,
            int ballotsValid,
            int ballotsSpoiled) {

        static SheetRow of(String number, ElectedBranch branch, int position, ElectionReport.Sheet sheet) {
            var ballots = sheet.ballots();
            return new SheetRow(
                    number, branch, position, sheet.round(), sheet.attending(), ballots.issued(), ballots.returned(),
                    ballots.valid(), ballots.spoiled());
        }
    }

    record VoteRow(
            String caseNumber,
            ElectedBranch branch,
            int sheet,
            int position,
            String memberCode,
            boolean writeIn,
            int votesYes,
            int votesNo,
            int votesAbstain) {

        static VoteRow of(String number, ElectedBranch branch, int sheet, int position, ElectionReport.Line line) {
            return new VoteRow(
                    number, branch, sheet, position, line.memberCode(), line.writeIn(), line.yes(), line.no(), line.abstain());
        }
    }
}
