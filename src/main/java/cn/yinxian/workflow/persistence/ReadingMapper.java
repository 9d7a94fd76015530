package cn.yinxian.workflow.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** 抄送 and 传阅: who reads a case without handling it. */
@Mapper
public interface ReadingMapper {

    void insertAll(@Param("rows") List<ReadingRow> rows);

    @Nullable ReadingRow select(@Param("id") long id);

    /** In order of sending. */
    List<ReadingRow> selectOfCase(@Param("caseNumber") String caseNumber);

    /** What waits to be read, the latest first. @param before id of the last one on the page before */
    List<WaitingReadingRow> selectWaiting(@Param("reader") String reader, @Param("before") @Nullable Long before, @Param("limit") int limit);

    /** What was read last. */
    List<WaitingReadingRow> selectFinished(@Param("reader") String reader, @Param("limit") int limit);

    /** Keeps the first time only. */
    int markRead(@Param("id") long id, @Param("at") Instant at);

    int finish(@Param("id") long id, @Param("opinion") @Nullable String opinion, @Param("at") Instant at);

    /** Takes back what nobody has opened. */
    int deleteUnread(@Param("id") long id);

    List<String> selectParties(@Param("caseNumber") String caseNumber, @Param("owners") Collection<String> owners);

    void insertParties(@Param("caseNumber") String caseNumber, @Param("owners") Collection<String> owners);

    /** Unless they take part for another reason. */
    void deleteParty(@Param("caseNumber") String caseNumber, @Param("owner") String owner);
}
