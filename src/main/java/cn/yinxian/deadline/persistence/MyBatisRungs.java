package cn.yinxian.deadline.persistence;

import cn.yinxian.deadline.model.LaidRung;
import cn.yinxian.deadline.model.Rungs;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisRungs implements Rungs {

    private final RungMapper mapper;

    MyBatisRungs(RungMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(List<LaidRung> rungs) {
        if (!rungs.isEmpty()) {
            mapper.insertAll(rungs.stream().map(RungRow::of).toList());
        }
    }

    @Override
    public void removeWaiting(long deadlineId) {
        mapper.deleteWaiting(deadlineId);
    }

    @Override
    public Set<String> sentOf(long deadlineId) {
        return Set.copyOf(mapper.selectSent(deadlineId));
    }
}
