package cn.yinxian.workflow.persistence;

import cn.yinxian.shared.Verdict;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Who was asked to do an errand on a task, in order; a handful for each task. The case is locked by whoever writes. */
@Mapper
public interface QueueMapper {

    void insert(QueueRow row);

    /** In order of position. */
    List<QueueRow> selectOfTask(@Param("taskId") String taskId);

    /** Those still to act on open tasks of a case, asked by one of these officials; in order. */
    List<QueueRow> selectOpenOf(@Param("caseNumber") String caseNumber, @Param("askers") Collection<String> askers);

    void finish(
            @Param("id") long id, @Param("verdict") @Nullable Verdict verdict, @Param("opinion") @Nullable String opinion,
            @Param("at") Instant at);

    /** Somebody else does the errand. */
    void pass(@Param("id") long id, @Param("signer") String signer, @Param("signerName") String signerName);

    void remove(@Param("id") long id, @Param("at") Instant at);

    /** Nobody who has not acted yet is asked any more. */
    void removeOpen(@Param("taskId") String taskId, @Param("at") Instant at);
}
