package cn.yinxian.deadline.persistence;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface DeadlineMapper {

    void insert(@Param("row") DeadlineRow row, @Param("key") GeneratedId key);

    int update(DeadlineRow row);

    @Nullable DeadlineRow selectByOpenKey(String openKey);

    List<DeadlineRow> selectByOpenKeys(@Param("openKeys") Collection<String> openKeys);

    List<DeadlineRow> selectRunningOf(String subject);

    List<PauseRow> selectPauses(@Param("deadlineIds") Collection<Long> deadlineIds);

    void insertPause(PauseRow row);

    void endPause(PauseRow row);
}
