package cn.yinxian.council.motion.usecase;

import cn.yinxian.council.motion.MotionCall;
import cn.yinxian.council.motion.MotionCalls;
import cn.yinxian.council.motion.model.Calls;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.UnitCode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 征集议题. */
@Service
class CallForMotions implements MotionCalls {

    private final Calls calls;
    private final MotionNotices notices;
    private final Clock clock;

    CallForMotions(Calls calls, MotionNotices notices, Clock clock) {
        this.calls = calls;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void open(UnitCode council, CaseNumber meeting, LocalDate closesOn, LocalDate meetingDay) {
        if (!closesOn.isBefore(meetingDay)) {
            throw Refused.because(Refusal.of("closesOn", "council.motion.closesOn", "征集截止日应当早于会议日期"));
        }
        var call = new MotionCall(council, meeting, closesOn, meetingDay, clock.instant());
        calls.open(call);
        notices.called(call);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void close(CaseNumber meeting) {
        calls.close(meeting, clock.instant());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<MotionCall> openCall(UnitCode council) {
        return calls.openOf(council);
    }
}
