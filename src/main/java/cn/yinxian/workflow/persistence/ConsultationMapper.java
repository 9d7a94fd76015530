package cn.yinxian.workflow.persistence;

import cn.yinxian.organisation.Reach;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** 征求意见: who was asked what, and what they answered. */
@Mapper
public interface ConsultationMapper {

    void insert(ConsultationRow row);

    /** Id of the question just written for a case; the case is locked by the caller. */
    long selectLastId(@Param("caseNumber") String caseNumber);

    void insertConsulted(@Param("rows") List<ConsultedRow> rows);

    @Nullable ConsultationRow select(@Param("id") long id);

    @Nullable ConsultationRow lock(@Param("id") long id);

    /** In order of asking. */
    List<ConsultationRow> selectOfCase(@Param("caseNumber") String caseNumber);

    List<ConsultedRow> selectConsultedOfCase(@Param("caseNumber") String caseNumber);

    List<ConsultedRow> selectConsulted(@Param("id") long id);

    List<ConsultationRow> selectOpenOfTask(@Param("taskId") String taskId);

    /** What waits for this official, or for somebody for whom they act today, due first; some dozens at most. */
    List<WaitingConsultationRow> selectWaiting(@Param("official") String official, @Param("substituted") Collection<Reach> substituted);

    /** @param by the substitute who answers; null: the person asked */
    int answer(
            @Param("id") long id, @Param("official") String official, @Param("answer") String answer, @Param("at") Instant at,
            @Param("by") @Nullable String by, @Param("byName") @Nullable String byName);

    void close(@Param("id") long id, @Param("at") Instant at, @Param("withdrawn") boolean withdrawn);

    void waitNoMore(@Param("id") long id);
}
