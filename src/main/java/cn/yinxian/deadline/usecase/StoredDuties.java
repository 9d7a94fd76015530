package cn.yinxian.deadline.usecase;

import cn.yinxian.deadline.Duties;
import cn.yinxian.deadline.Duty;
import cn.yinxian.deadline.model.DutyRoll;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(propagation = Propagation.MANDATORY)
class StoredDuties implements Duties {

    private final DutyRoll roll;

    StoredDuties(DutyRoll roll) {
        this.roll = roll;
    }

    @Override
    public void begin(Duty duty) {
        roll.add(duty);
    }

    @Override
    public void handOver(String key, String owner, String link) {
        roll.handOver(key, owner, link);
    }

    @Override
    public void end(String key) {
        roll.remove(key);
    }
}
