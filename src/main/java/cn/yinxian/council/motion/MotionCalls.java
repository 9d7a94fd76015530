package cn.yinxian.council.motion;

import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.UnitCode;
import java.time.LocalDate;
import java.util.Optional;

/** Opens and closes the calls for motions; what is written is part of the caller's transaction. */
public interface MotionCalls {

    /**
     * Calls for motions and tells the members, for the city's council the districts too (征集通知).
     *
     * @throws cn.yinxian.shared.Refused if another call of this council is still open, or closes after the meeting
     */
    void open(UnitCode council, CaseNumber meeting, LocalDate closesOn, LocalDate meetingDay);

    /** The meeting has been held or called off; nothing happens to a call already closed. */
    void close(CaseNumber meeting);

    Optional<MotionCall> openCall(UnitCode council);
}
