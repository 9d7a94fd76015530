package cn.yinxian.selection.entry.persistence;

import cn.yinxian.selection.entry.EntryState;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Writes and reads {@code selection_entry}, its parts, and {@code selection_bar}. */
@Mapper
interface EntryMapper {

    void insert(@Param("row") EntryRow row, @Param("key") NewKey key);

    int update(EntryRow row);

    int delete(@Param("id") long id, @Param("version") long version);

    @Nullable EntryRow select(long id);

    @Nullable EntryRow selectByCase(String caseNumber);

    List<EntryRow> selectOfRound(
            @Param("round") String round, @Param("place") @Nullable String place, @Param("states") Collection<EntryState> states);

    List<EntryRow> selectOfBranch(@Param("branch") String branch, @Param("states") Collection<EntryState> states);

    /** Those the unit entered itself. */
    List<EntryRow> selectOfUnit(@Param("unit") String unit, @Param("states") Collection<EntryState> states);

    List<EntryRow.TallyRow> tally(String round);

    List<EntryRow.DraftRow> selectDrafts(String owner);

    void insertScores(List<EntryRow.ScoreRow> rows);

    void deleteScores(long id);

    List<EntryRow.ScoreRow> selectScores(Collection<Long> ids);

    int countBars(String entry);

    void insertBar(@Param("row") EntryRow.BarRow row, @Param("at") Instant at);

    EntryRow.@Nullable BarRow selectBar(@Param("applicant") String applicant, @Param("year") int year);

    /** Receives the key of a new row. */
    class NewKey {
        private long value;

        public long getValue() {
            return value;
        }

        public void setValue(long value) {
            this.value = value;
        }
    }
}
