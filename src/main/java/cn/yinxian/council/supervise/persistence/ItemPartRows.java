package cn.yinxian.council.supervise.persistence;

import cn.yinxian.council.supervise.model.ItemExtension;
import cn.yinxian.council.supervise.model.ItemReport;
import cn.yinxian.council.supervise.model.Slip;
import cn.yinxian.council.supervise.model.SlipColour;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Rows of what hangs on {@code council_item}. */
final class ItemPartRows {

    private ItemPartRows() {}

    /** A row of {@code council_item_unit}. */
    record UnitRow(String caseNumber, int position, String unitCode) {}

    /** A row of {@code council_item_report}. */
    record ReportRow(String caseNumber, int position, String content, String reporter, Instant reportedAt, boolean late) {

        static ReportRow of(String caseNumber, int position, ItemReport report) {
            return new ReportRow(caseNumber, position, report.text(), report.reporter(), report.reportedAt(), report.late());
        }
    }

    /** A row of {@code council_item_slip}. */
    record SlipRow(String caseNumber, SlipColour colour, LocalDate dueOn, String number, long documentId, LocalDate issuedOn) {

        static SlipRow of(String caseNumber, Slip slip) {
            return new SlipRow(caseNumber, slip.colour(), slip.dueOn(), slip.number(), slip.document(), slip.issuedOn());
        }

        Slip slip() {
            return new Slip(colour, dueOn, number, documentId, issuedOn);
        }
    }

    /** A row of {@code council_item_extension}. */
    record ExtensionRow(
            String caseNumber, int position, LocalDate fromDay, LocalDate untilDay, String reason, Instant askedAt,
            @Nullable Boolean granted) {

        static ExtensionRow of(String caseNumber, int position, ItemExtension asked) {
            return new ExtensionRow(
                    caseNumber, position, asked.from(), asked.until(), asked.reason(), asked.askedAt(), asked.granted());
        }
    }
}
