package cn.yinxian.selection.round.persistence;

import cn.yinxian.selection.round.RoundState;
import cn.yinxian.selection.round.persistence.RoundRow.CriterionRow;
import cn.yinxian.selection.round.persistence.RoundRow.PhaseRow;
import cn.yinxian.selection.round.persistence.RoundRow.QuotaRow;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Writes and reads {@code selection_round} and its parts. */
@Mapper
interface RoundMapper {

    void insert(@Param("row") RoundRow row, @Param("key") NewKey key);

    int update(RoundRow row);

    int delete(@Param("id") long id, @Param("version") long version);

    @Nullable RoundRow select(long id);

    @Nullable RoundRow selectByCase(String caseNumber);

    List<RoundRow> selectIn(@Param("states") Collection<RoundState> states, @Param("limit") int limit);

    @Nullable RoundRow selectLastOf(@Param("kind") String kind, @Param("before") int before, @Param("states") Collection<RoundState> states);

    List<RoundRow.DraftRow> selectDrafts(String owner);

    void insertCriteria(List<CriterionRow> rows);

    void insertQuotas(List<QuotaRow> rows);

    void insertPhases(List<PhaseRow> rows);

    void deleteCriteria(long id);

    void deleteQuotas(long id);

    void deletePhases(long id);

    List<CriterionRow> selectCriteria(Collection<Long> ids);

    List<QuotaRow> selectQuotas(Collection<Long> ids);

    List<PhaseRow> selectPhases(Collection<Long> ids);

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
