package cn.yinxian.workflow.persistence;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Who was urged in which case; lines are only added. */
@Mapper
public interface UrgeMapper {

    void insert(UrgeRow row);

    /** Oldest first; some dozens at most, for their number a day is limited. */
    List<UrgeRow> selectOfCase(@Param("caseNumber") String caseNumber);

    /** What this official has done in the case, and what waits for them there. @param owners under whom it waits */
    int countActs(@Param("caseNumber") String caseNumber, @Param("official") String official, @Param("owners") Collection<String> owners);
}
