package cn.yinxian.council.motion.model;

import cn.yinxian.council.motion.MotionCall;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.UnitCode;
import java.time.Instant;
import java.util.Optional;

/** Keeps the calls for motions. */
public interface Calls {

    /** @throws cn.yinxian.shared.Refused if one is open for this council, or was opened for this meeting */
    void open(MotionCall call);

    /** @return whether it was open */
    boolean close(CaseNumber meeting, Instant at);

    Optional<MotionCall> openOf(UnitCode council);
}
