package cn.yinxian.inbox.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Cases that officials follow. */
@Mapper
public interface FollowMapper {

    int insert(@Param("official") String official, @Param("caseNumber") String caseNumber, @Param("at") Instant at);

    int delete(@Param("official") String official, @Param("caseNumber") String caseNumber);

    int count(@Param("official") String official, @Param("caseNumber") String caseNumber);

    /** Something has happened in the case: it goes to the top of its followers' lists. */
    void touch(@Param("caseNumber") String caseNumber, @Param("at") Instant at);

    /** When the last of the case's open tasks came; null where none is open. */
    @Nullable Instant lastArrival(@Param("caseNumber") String caseNumber);

    /** Newest change first. */
    List<FollowRow> page(
            @Param("official") String official,
            @Param("before") @Nullable Instant before,
            @Param("beforeCase") @Nullable String beforeCase,
            @Param("limit") int limit);

    record FollowRow(String caseNumber, Instant changedAt) {}
}
