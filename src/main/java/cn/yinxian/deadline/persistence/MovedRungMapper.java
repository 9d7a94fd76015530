package cn.yinxian.deadline.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface MovedRungMapper {

    void deleteWaiting(@Param("deadlineIds") Collection<Long> deadlineIds);

    List<SentRow> selectSent(@Param("deadlineIds") Collection<Long> deadlineIds);

    List<RungRow> selectWaiting(@Param("deadlineIds") Collection<Long> deadlineIds);

    void retime(@Param("ids") Collection<Long> ids, @Param("at") Instant at);

    /** Code of a rung that was sent. */
    record SentRow(long deadlineId, String rung) {}
}
