package cn.yinxian.deadline.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface RungMapper {

    void insertAll(@Param("rows") List<RungRow> rows);

    void deleteWaiting(@Param("deadlineId") long deadlineId);

    List<String> selectSent(@Param("deadlineId") long deadlineId);
}
