package cn.yinxian.selection.round.persistence;

import cn.yinxian.selection.round.ApplicantKind;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

/** Reads {@code selection_kind} and its criteria. */
@Mapper
interface RoundKindMapper {

    record KindRow(
            String code, String name, String showcaseName, ApplicantKind applicant, boolean blind, int textLimit, int photoLimit, int quota,
            @Nullable String source) {}

    record KindCriterionRow(String kind, String code, String name, int weight, String guide) {}

    List<KindRow> selectKinds();

    List<KindCriterionRow> selectKindCriteria();
}
