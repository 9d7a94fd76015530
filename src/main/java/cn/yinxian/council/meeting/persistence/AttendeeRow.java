package cn.yinxian.council.meeting.persistence;

import cn.yinxian.council.meeting.model.Attendee;
import cn.yinxian.council.meeting.model.Presence;
import cn.yinxian.shared.UnitCode;

/** A row of {@code council_meeting_attendee}. */
record AttendeeRow(String unitCode, String unitName, Presence presence, String person, String opinion) {

    static AttendeeRow of(Attendee one) {
        return new AttendeeRow(one.unit().value(), one.unitName(), one.presence(), one.person(), one.opinion());
    }

    Attendee attendee() {
        return new Attendee(UnitCode.of(unitCode), unitName, presence, person, opinion);
    }
}
