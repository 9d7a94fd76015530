package cn.yinxian.deadline.persistence;

import cn.yinxian.deadline.reprojection.model.OpenLimits.Held;
import cn.yinxian.deadline.reprojection.model.OpenLimits.Waiting;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Running deadlines and the calendar by which they are counted. */
@Mapper
interface OpenLimitMapper {

    @Nullable Long selectOlderVersion(@Param("after") long after, @Param("current") long current);

    List<Waiting> selectWaiting(@Param("version") long version, @Param("afterId") long afterId, @Param("limit") int limit);

    List<DeadlineRow> lock(@Param("ids") Collection<Long> ids, @Param("current") long current);

    void confirm(@Param("ids") Collection<Long> ids, @Param("version") long calendarVersion);

    void move(
            @Param("ids") Collection<Long> ids, @Param("dueOn") LocalDate dueOn, @Param("dueAt") Instant dueAt,
            @Param("version") long calendarVersion);

    void insertShifts(@Param("shifts") List<ShiftRow> shifts);

    List<ShiftRow> selectShifts(@Param("subjects") Collection<String> subjects);

    List<Held> selectHeld(@Param("ids") Collection<Long> ids);

    int insertWarning(@Param("year") int year, @Param("at") Instant at);

    int countWaiting(@Param("current") long current, @Param("limit") int limit);

    List<DeadlineRow> selectTouchable(
            @Param("from") Instant from, @Param("before") Instant before, @Param("afterDue") @Nullable Instant afterDue,
            @Param("afterId") long afterId, @Param("limit") int limit);
}
