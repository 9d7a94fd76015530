package cn.yinxian.deadline.persistence;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface DutyMapper {

    void insert(DutyRow row);

    void update(@Param("key") String key, @Param("owner") String owner, @Param("link") String link);

    void delete(@Param("key") String key);

    List<WaitingRow> countByGroup();

    List<DutyRow> selectUnder(@Param("deadlineIds") Collection<Long> deadlineIds);
}
