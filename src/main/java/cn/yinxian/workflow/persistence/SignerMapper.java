package cn.yinxian.workflow.persistence;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Signers of 会签 steps, by round; some dozens in a case at most. */
@Mapper
public interface SignerMapper {

    void insert(SignerRow row);

    /** In their order. */
    List<SignerRow> select(@Param("caseNumber") String caseNumber, @Param("taskKey") String taskKey, @Param("round") int round);

    /** The last round of this step that has signers; null if none has. */
    @Nullable Integer selectLastRound(@Param("caseNumber") String caseNumber, @Param("taskKey") String taskKey);

    @Nullable SignerRow selectOfTask(@Param("taskId") String taskId);

    /** Binds the first signer of that name who has no task yet. */
    void updateTask(@Param("row") SignerRow row, @Param("taskId") String taskId);

    void updateVote(@Param("row") SignerRow row, @Param("vote") String vote);

    void updateRemoved(@Param("row") SignerRow row, @Param("by") String by);

    /** Their tasks are gone unsigned: they wait for new ones. */
    void unbind(@Param("taskIds") Collection<String> taskIds);

    /** These steps go on while the case enters another round: their signers go with it. */
    void carry(
            @Param("caseNumber") String caseNumber, @Param("taskKeys") Collection<String> taskKeys, @Param("from") int from,
            @Param("to") int to);

    void deleteRound(@Param("caseNumber") String caseNumber, @Param("taskKey") String taskKey, @Param("round") int round);
}
