package cn.yinxian.calendar.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Changes of the calendar, proposed and confirmed. */
@Mapper
interface ChangeMapper {

    void insert(@Param("row") ChangeRow row, @Param("key") ChangeId key);

    void insertDays(@Param("days") List<ChangeDayRow> days);

    @Nullable ChangeRow select(long id);

    /** Newest first. @param before version of the last one on the page before; null: from the newest on */
    List<ChangeRow> selectConfirmed(@Param("before") @Nullable Long before, @Param("limit") int limit);

    List<ChangeDayRow> selectDays(@Param("changeIds") Collection<Long> changeIds);

    int confirm(@Param("id") long id, @Param("version") Long version, @Param("at") Instant at);

    List<String> selectTitles(@Param("after") long after, @Param("upTo") long upTo);

    void deleteProposedDays(String official);

    void deleteProposed(String official);
}
