package cn.yinxian.calendar.persistence;

import cn.yinxian.calendar.model.ArrangedDay;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface CalendarMapper {

    List<ArrangedDay> selectAll();

    long selectVersion();

    /** Raises the version if it still is the one seen. */
    int raiseVersion(long seen);

    void delete(@Param("days") Collection<LocalDate> days);

    void insert(@Param("days") List<ArrangedDay> days);
}
