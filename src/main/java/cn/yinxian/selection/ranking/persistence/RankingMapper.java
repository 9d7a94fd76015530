package cn.yinxian.selection.ranking.persistence;

import cn.yinxian.selection.ranking.persistence.RankingRow.LineRow;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Writes and reads {@code selection_ranking} with its lines. */
@Mapper
interface RankingMapper {

    void insert(RankingRow row);

    int update(RankingRow row);

    @Nullable RankingRow select(String caseNumber);

    @Nullable RankingRow selectAt(@Param("round") String round, @Param("place") String place);

    List<RankingRow> selectOf(String round);

    List<String> lockOf(String round);

    void deleteLines(String caseNumber);

    void insertLines(@Param("rows") Collection<LineRow> rows);

    List<LineRow> selectLines(@Param("caseNumbers") Collection<String> caseNumbers);
}
