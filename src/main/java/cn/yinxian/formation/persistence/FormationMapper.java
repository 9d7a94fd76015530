package cn.yinxian.formation.persistence;

import cn.yinxian.formation.persistence.FormationParts.FindingRow;
import cn.yinxian.formation.persistence.FormationParts.MoveRow;
import cn.yinxian.formation.persistence.FormationParts.OfficerRow;
import cn.yinxian.formation.persistence.FormationParts.ReasonRow;
import cn.yinxian.formation.persistence.FormationParts.UnitRow;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Writes and reads {@code formation} and what belongs to it. */
@Mapper
interface FormationMapper {

    /** Leaves the new identity in the key. */
    void insert(@Param("row") FormationRow row, @Param("at") Instant at, @Param("key") NewKey key);

    int update(@Param("row") FormationRow row, @Param("at") Instant at);

    int delete(@Param("id") long id, @Param("version") long version);

    @Nullable FormationRow select(long id);

    @Nullable FormationRow selectByCase(String caseNumber);

    /** All lists of an application, each in its order. */
    List<PartRow> selectParts(long id);

    void deleteUnits(long id);

    void deleteMembers(long id);

    void deleteReasons(long id);

    void deleteFindings(long id);

    void deleteOfficers(long id);

    void insertUnits(@Param("rows") List<UnitRow> rows);

    void insertMembers(@Param("rows") List<MoveRow> rows);

    void insertReasons(@Param("rows") List<ReasonRow> rows);

    void insertFindings(@Param("rows") List<FindingRow> rows);

    void insertOfficers(@Param("rows") List<OfficerRow> rows);

    void deleteHolds(long id);

    void insertHolds(@Param("id") long id, @Param("held") List<String> held);

    /** Those held by another application; 0 excepts none. */
    List<String> selectHeld(@Param("held") Collection<String> held, @Param("except") long except);

    /** @param pattern how the names begin, a pattern of {@code like} escaped by {@code !} */
    List<String> selectOpenNames(@Param("committee") String committee, @Param("pattern") String pattern, @Param("except") long except);

    /** Takes the generated key. */
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
