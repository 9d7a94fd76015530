package cn.yinxian.selection.judging.persistence;

import cn.yinxian.selection.judging.persistence.JudgingRow.EntryRow;
import cn.yinxian.selection.judging.persistence.JudgingRow.RecusalRow;
import cn.yinxian.selection.judging.persistence.JudgingRow.SeatRow;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Writes and reads {@code selection_judging} with what hangs on it. */
@Mapper
interface JudgingMapper {

    void insert(JudgingRow row);

    int update(JudgingRow row);

    @Nullable JudgingRow select(String round);

    void insertSeats(@Param("rows") Collection<SeatRow> rows);

    void deleteSeats(String round);

    List<SeatRow> selectSeats(String round);

    void insertEntries(@Param("rows") Collection<EntryRow> rows);

    void markGone(@Param("round") String round, @Param("entry") String entry);

    List<EntryRow> selectEntries(String round);

    void insertRecusals(@Param("rows") Collection<RecusalRow> rows);

    void deleteRecusal(@Param("round") String round, @Param("official") String official, @Param("entry") String entry);

    void deleteRecusals(String round);

    List<RecusalRow> selectRecusals(String round);
}
