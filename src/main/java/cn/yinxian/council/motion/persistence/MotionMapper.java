package cn.yinxian.council.motion.persistence;

import cn.yinxian.council.motion.model.MotionStatus;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Writes and reads {@code council_motion} and its parts. */
@Mapper
interface MotionMapper {

    void insert(@Param("row") MotionRow row, @Param("key") NewKey key);

    int update(MotionRow row);

    int delete(@Param("id") long id, @Param("version") long version);

    @Nullable MotionRow select(long id);

    @Nullable MotionRow selectByCase(String caseNumber);

    List<MotionRow> selectOfCouncil(@Param("council") String council, @Param("states") Collection<MotionStatus> states);

    List<MotionRow> selectMerged(String principal);

    List<MotionRow> selectHangingOn(String number);

    List<MotionRow> selectContinuations(String earlier);

    List<MotionParts.TitleRow> selectUncontinued(@Param("numbers") Collection<String> numbers, @Param("waiting") Collection<MotionStatus> waiting);

    List<MotionParts.DraftRow> selectDrafts(String owner);

    List<MotionParts.StatusCount> countByStatus(String council);

    void insertOpinions(List<MotionParts.OpinionRow> rows);

    void insertSponsors(List<MotionParts.SponsorRow> rows);

    void insertDecisions(List<MotionParts.DecisionRow> rows);

    void deleteOpinions(long id);

    void deleteSponsors(long id);

    void deleteDecisions(long id);

    List<MotionPartRow> selectParts(Collection<Long> ids);

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
