package cn.yinxian.workflow.persistence;

import cn.yinxian.workflow.Errand;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Steps of cases: one row per engine task, kept when the task has gone. */
@Mapper
public interface TaskMapper {

    void insert(TaskRow row);

    @Nullable TaskRow select(@Param("taskId") String taskId);

    List<TaskRow> selectAll(@Param("taskIds") Collection<String> taskIds);

    /** All steps of a case, in order of arrival; some dozens at most. */
    List<TaskRow> selectOfCase(@Param("caseNumber") String caseNumber);

    /** The same of several cases. */
    List<TaskRow> selectOfCases(@Param("caseNumbers") Collection<String> caseNumbers);

    /** What these cases wait for. */
    List<TaskRow> selectOpenOf(@Param("caseNumbers") List<String> caseNumbers);

    List<TaskRow> selectOpenUnder(@Param("subject") String deadlineSubject, @Param("rule") String deadlineRule);

    /** It waits under this group or person now, for the step or for an errand; where it waits otherwise ({@code pool}) stands. */
    void updateOwner(@Param("taskId") String taskId, @Param("owner") String owner, @Param("errand") @Nullable Errand errand);

    /** Which kind of signers was added to the step; null: none any more. */
    void updateAddedSigners(@Param("taskId") String taskId, @Param("kind") @Nullable Errand kind);

    /** Where nobody was in post, this person does it from now on. */
    void nameHandler(@Param("taskId") String taskId, @Param("handler") String handler);

    /** Keeps the first time only. */
    void markRead(@Param("taskId") String taskId, @Param("at") Instant at);

    void updateDue(@Param("taskId") String taskId, @Param("dueAt") @Nullable Instant dueAt);

    void end(@Param("taskId") String taskId, @Param("at") Instant at, @Param("by") @Nullable String by);
}
