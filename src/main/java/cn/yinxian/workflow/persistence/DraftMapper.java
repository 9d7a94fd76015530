package cn.yinxian.workflow.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** 暂存 of task pages, and each official's phrases. */
@Mapper
public interface DraftMapper {

    void insertAll(@Param("rows") List<DraftFieldRow> rows);

    /** What this person has filled in for the task so far, and their phrases. */
    List<KeptTextRow> select(@Param("taskId") String taskId, @Param("official") String official);

    void delete(@Param("taskId") String taskId, @Param("official") String official);

    void deleteOfTask(@Param("taskId") String taskId);

    List<String> selectPhrases(@Param("official") String official);

    void deletePhrases(@Param("official") String official);

    void insertPhrases(@Param("official") String official, @Param("texts") List<String> texts);
}
