package cn.yinxian.formation.persistence;

import cn.yinxian.formation.model.FormationAction;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Reads lists of applications. */
@Mapper
interface FormationViewMapper {

    List<DraftRow> selectDrafts(@Param("applicant") String applicant, @Param("limit") int limit);

    record DraftRow(long id, FormationAction action, String proposedName, Instant changedAt) {}
}
