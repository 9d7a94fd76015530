package cn.yinxian.selection.judging.persistence;

import cn.yinxian.selection.judging.persistence.ScoreRows.ScoreRow;
import cn.yinxian.selection.judging.persistence.ScoreRows.SheetRow;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Writes and reads {@code selection_score_sheet} with {@code selection_score}. */
@Mapper
interface ScoreMapper {

    void insert(SheetRow row);

    /** Changes nothing of a sheet that was struck. */
    int update(SheetRow row);

    int strike(
            @Param("round") String round, @Param("official") String official, @Param("entry") @Nullable String entry, @Param("why") String why,
            @Param("at") Instant at);

    /** @param official null: of all judges */
    List<SheetRow> selectSheets(@Param("round") String round, @Param("official") @Nullable String official);

    /** @param official null: of all judges */
    List<ScoreRow> selectScores(@Param("round") String round, @Param("official") @Nullable String official);

    void insertScores(@Param("rows") Collection<ScoreRow> rows);

    void deleteScores(@Param("round") String round, @Param("official") String official, @Param("entry") String entry);
}
