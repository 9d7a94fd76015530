package cn.yinxian.calendar.persistence;

import cn.yinxian.calendar.model.ArrangedDay;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface CalendarMapper {

    List<ArrangedDay> selectAll();

    long selectVersion();
}
