package cn.yinxian.deadline.persistence;

import cn.yinxian.deadline.SkipReason;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface SweepMapper {

    List<RungRow> claim(@Param("until") Instant until, @Param("most") int most);

    List<StandingRow> selectDeadlines(@Param("deadlineIds") Collection<Long> deadlineIds);

    List<HighestRow> selectHighest(@Param("deadlineIds") Collection<Long> deadlineIds, @Param("until") Instant until);

    void insertReminders(@Param("rows") List<ReminderRow> rows);

    void markSent(@Param("ids") Collection<Long> ids, @Param("at") Instant at);

    void markSkipped(@Param("ids") Collection<Long> ids, @Param("reason") SkipReason reason, @Param("at") Instant at);

    List<ReminderRow> selectOfCase(@Param("caseNumber") String caseNumber, @Param("most") int most);
}
