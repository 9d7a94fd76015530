package cn.yinxian.council.meeting.persistence;

import cn.yinxian.council.meeting.model.Adjournment;
import java.time.LocalDate;

/** A row of {@code council_meeting_adjournment}. */
record AdjournmentRow(LocalDate heldOn, int members, int present, LocalDate nextOn) {

    static AdjournmentRow of(Adjournment one) {
        return new AdjournmentRow(one.day(), one.members(), one.present(), one.next());
    }

    Adjournment adjournment() {
        return new Adjournment(heldOn, members, present, nextOn);
    }
}
