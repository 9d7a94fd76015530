package cn.yinxian.council.motion;

import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.UnitCode;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The call for motions (议题征集) of one meeting.
 *
 * @param closesOn the last day on which a motion is in time
 */
public record MotionCall(UnitCode council, CaseNumber meeting, LocalDate closesOn, LocalDate meetingDay, Instant openedAt) {

    /** Whether a motion of this day comes too late for the meeting. */
    public boolean isLate(LocalDate day) {
        return day.isAfter(closesOn);
    }
}
