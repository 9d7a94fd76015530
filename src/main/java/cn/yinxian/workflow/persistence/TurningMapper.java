package cn.yinxian.workflow.persistence;

import java.util.Collection;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** What 退回 and 取回 leave behind: lines that count no more, and where a returned step goes back to. */
@Mapper
public interface TurningMapper {

    /** These lines of the record count no more; what was void before stays so by the earlier act. */
    void insertVoided(@Param("recordIds") Collection<Long> recordIds, @Param("by") long by);

    /** The act that made lines void is itself taken back: they count again. */
    void deleteVoidedBy(@Param("by") long by);

    void insertReturnPoint(ReturnPointRow row);

    @Nullable ReturnPointRow selectReturnPoint(@Param("taskId") String taskId);
}
