package cn.yinxian.calendar.persistence;

import cn.yinxian.calendar.CalendarChange;
import cn.yinxian.calendar.DayChange;
import cn.yinxian.calendar.model.AppliedDays;
import cn.yinxian.calendar.model.ArrangedDay;
import cn.yinxian.calendar.model.ArrangedDays;
import java.util.List;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisArrangedDays implements ArrangedDays {

    private final CalendarMapper mapper;

    MyBatisArrangedDays(CalendarMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<ArrangedDay> all() {
        return mapper.selectAll();
    }

    @Override
    public long version() {
        return mapper.selectVersion();
    }

    @Override
    public boolean apply(CalendarChange change) {
        if (mapper.raiseVersion(change.baseVersion()) == 0) {
            return false;
        }
        mapper.delete(change.days().stream().map(DayChange::day).toList());
        var put = AppliedDays.put(change);
        if (!put.isEmpty()) {
            mapper.insert(put);
        }
        return true;
    }
}
