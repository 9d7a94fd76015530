package cn.yinxian.workflow.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** The approval record; lines are only added. */
@Mapper
public interface RecordMapper {

    void insert(RecordRow row);

    /** Id of the line just written for a case; the case is locked by the caller. */
    long selectLastId(@Param("caseNumber") String caseNumber);

    void insertReasons(@Param("reasons") List<ReasonRow> reasons);

    List<RecordRow> selectOfCase(@Param("caseNumber") String caseNumber);

    List<ReasonRow> selectReasonsOfCase(@Param("caseNumber") String caseNumber);

    /** Tasks that somebody else did for this official. */
    Set<String> selectDoneFor(@Param("official") String official, @Param("caseNumbers") Collection<String> caseNumbers);

    /** The last line; null before the first. */
    @Nullable RecordRow selectLast(@Param("caseNumber") String caseNumber);

    /** The last line of a task with one of these verbs. */
    @Nullable RecordRow selectLastOf(@Param("taskId") String taskId, @Param("verbs") List<String> verbs);

    @Nullable RecordRow selectOfTask(@Param("taskId") String taskId);
}
