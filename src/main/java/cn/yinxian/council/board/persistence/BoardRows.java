package cn.yinxian.council.board.persistence;

import cn.yinxian.council.board.model.BoardMotion;
import cn.yinxian.council.board.model.LedgerItem;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.UnitCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the statements of the board give. */
final class BoardRows {

    private BoardRows() {}

    record MotionRow(
            String caseNumber, String title, String council, String sponsor, String status, Instant submittedAt, Instant changedAt,
            @Nullable String agenda, @Nullable String decidedBy, int items, int done, @Nullable LocalDate dueOn) {

        BoardMotion motion() {
            String meeting = agenda != null ? agenda : decidedBy;
            return new BoardMotion(
                    CaseNumber.of(caseNumber), title, UnitCode.of(council), UnitCode.of(sponsor), status, submittedAt, changedAt,
                    meeting == null ? null : CaseNumber.of(meeting), items, done, dueOn);
        }
    }

    record StateCount(String status, int motions) {}

    record ItemRow(
            String caseNumber, String subject, String motion, String title, String meeting, String council, String leadUnit, Instant openedAt,
            LocalDate dueOn, LocalDate firstDueOn, int extensions, String status, @Nullable Instant closedAt) {

        LedgerItem item(List<UnitRow> coUnits, @Nullable ReportRow report) {
            return new LedgerItem(
                    CaseNumber.of(caseNumber), subject, CaseNumber.of(motion), title, CaseNumber.of(meeting), UnitCode.of(council),
                    UnitCode.of(leadUnit), coUnits.stream().map(row -> UnitCode.of(row.unitCode())).toList(), openedAt, dueOn, firstDueOn,
                    extensions, status, report == null ? null : new LedgerItem.Report(report.content(), report.reportedAt(), report.late()),
                    closedAt);
        }
    }

    record UnitRow(String caseNumber, String unitCode) {}

    record ReportRow(String caseNumber, String content, Instant reportedAt, boolean late) {}
}
