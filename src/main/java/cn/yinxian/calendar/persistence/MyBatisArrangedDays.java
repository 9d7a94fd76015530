package cn.yinxian.calendar.persistence;

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
}
