package cn.yinxian.council.meeting.persistence;

import cn.yinxian.council.meeting.model.Receipt;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.UnitCode;
import java.time.Instant;

/** A row of {@code council_meeting_receipt}. */
record ReceiptRow(
        String caseNumber,
        String unitCode,
        boolean coming,
        String person,
        String reason,
        String opinion,
        String answeredBy,
        Instant answeredAt,
        long version) {

    static ReceiptRow of(Receipt one) {
        return new ReceiptRow(
                one.meeting().value(), one.unit().value(), one.coming(), one.person(), one.reason(), one.opinion(),
                one.answeredBy().value(), one.answeredAt(), one.version());
    }

    Receipt receipt() {
        return new Receipt(
                CaseNumber.of(caseNumber), UnitCode.of(unitCode), coming, person, reason, opinion, OfficialId.of(answeredBy), answeredAt, version);
    }
}
