package cn.yinxian.council.motion.persistence;

import cn.yinxian.council.motion.MotionCall;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.UnitCode;
import java.time.Instant;
import java.time.LocalDate;

/** A row of {@code council_motion_call}. */
record CallRow(String meeting, String council, LocalDate closesOn, LocalDate meetingDay, Instant openedAt) {

    static CallRow of(MotionCall call) {
        return new CallRow(call.meeting().value(), call.council().value(), call.closesOn(), call.meetingDay(), call.openedAt());
    }

    MotionCall call() {
        return new MotionCall(UnitCode.of(council), CaseNumber.of(meeting), closesOn, meetingDay, openedAt);
    }
}
