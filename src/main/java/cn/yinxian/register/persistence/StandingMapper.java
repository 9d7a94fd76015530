package cn.yinxian.register.persistence;

import cn.yinxian.register.TermStanding;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface StandingMapper {

    List<TermEndingRow> selectEndingBy(@Param("day") LocalDate day, @Param("after") String after, @Param("limit") int limit);

    List<EndingRow> countEndings(@Param("paths") List<String> paths, @Param("today") LocalDate today, @Param("until") LocalDate until);

    List<BranchRow> selectWithoutTerm(@Param("after") String after, @Param("limit") int limit);

    /** Those of the branches that stand otherwise, locked. */
    List<BranchRow> lockOther(@Param("codes") Collection<String> codes, @Param("standing") TermStanding standing);

    void updateStanding(@Param("codes") Collection<String> codes, @Param("standing") TermStanding standing);

    void insertShift(ShiftRow row);

    List<ShiftRow> selectShifts(@Param("code") String code);

    void updateTermEnd(@Param("code") String code, @Param("termEnd") LocalDate termEnd, @Param("standing") TermStanding standing);
}
