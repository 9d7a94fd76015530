package cn.yinxian.council.motion.persistence;

import cn.yinxian.council.motion.MotionCall;
import cn.yinxian.council.motion.model.Calls;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.UnitCode;
import java.time.Instant;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisCalls implements Calls {

    private final CallMapper mapper;

    MyBatisCalls(CallMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void open(MotionCall call) {
        try {
            mapper.insert(CallRow.of(call));
        } catch (DuplicateKeyException another) {
            throw Refused.because(Refusal.of("", "council.motion.call", "本会议已有一次议题征集正在进行，结束后方可再次征集"));
        }
    }

    @Override
    public boolean close(CaseNumber meeting, Instant at) {
        return mapper.close(meeting.value(), at) > 0;
    }

    @Override
    public Optional<MotionCall> openOf(UnitCode council) {
        return Optional.ofNullable(mapper.selectOpen(council.value())).map(CallRow::call);
    }
}
