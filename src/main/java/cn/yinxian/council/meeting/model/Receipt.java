package cn.yinxian.council.meeting.model;

import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.UnitCode;
import java.time.Instant;

/**
 * A member unit's answer to the notice of a meeting (回执).
 *
 * @param coming whether its head comes
 * @param person the head who comes; otherwise who sits in for the head, or empty
 * @param reason why the head does not come
 * @param opinion what an absent head says in writing
 * @param version 0 for the first answer
 */
public record Receipt(
        CaseNumber meeting,
        UnitCode unit,
        boolean coming,
        String person,
        String reason,
        String opinion,
        OfficialId answeredBy,
        Instant answeredAt,
        long version) {

    /** @throws Refused if who comes has no name, or who does not come no reason */
    public Receipt {
        if (coming && person.isBlank()) {
            throw Refused.because(Refusal.of("person", "council.receipt", "请写明出席会议的负责人姓名"));
        }
        if (!coming && reason.isBlank()) {
            throw Refused.because(Refusal.of("reason", "council.receipt", "请假的，请写明原因"));
        }
    }

    /** As the attendance is begun with on the day; the secretary mends it. */
    public Attendee expected(String unitName) {
        return new Attendee(unit, unitName, coming ? Presence.PRESENT : Presence.EXCUSED, person, coming ? "" : opinion);
    }
}
