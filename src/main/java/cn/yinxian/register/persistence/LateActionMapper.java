package cn.yinxian.register.persistence;

import java.time.LocalDate;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Writes and reads {@code register_late_action}. */
@Mapper
interface LateActionMapper {

    int countItem(@Param("item") String item);

    void insert(@Param("item") String item, @Param("unit") String unit, @Param("day") LocalDate day);

    int countOf(@Param("unit") String unit, @Param("from") LocalDate from, @Param("before") LocalDate before);
}
