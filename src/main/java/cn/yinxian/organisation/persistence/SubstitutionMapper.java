package cn.yinxian.organisation.persistence;

import cn.yinxian.organisation.Role;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface SubstitutionMapper {

    @Nullable SubstitutionRow selectById(@Param("id") long id);

    List<SubstitutionRow> selectOpenOf(@Param("officials") Collection<String> officials, @Param("day") LocalDate day);

    List<SubstitutionRow> selectOverOf(@Param("official") String official, @Param("day") LocalDate day, @Param("limit") int limit);

    List<SubstitutionRow> selectUntoldBegun(@Param("day") LocalDate day);

    List<SubstitutionRow> selectUntoldOver(@Param("day") LocalDate day);

    void insert(SubstitutionRow row);

    int update(SubstitutionRow row);

    /** Substitutions of today in which the official stands on either side, with the posts of those represented. */
    List<StandingRow> selectStanding(@Param("official") String official, @Param("day") LocalDate day);

    List<PairRow> selectPairsOfGroup(@Param("role") Role role, @Param("place") String place, @Param("day") LocalDate day);

    List<PairRow> selectPairs(@Param("principals") Collection<String> principals, @Param("day") LocalDate day);

    /**
     * One row for each post that makes somebody a colleague.
     *
     * @param name empty: only those of the own units
     */
    List<ColleagueRow> selectColleagues(
            @Param("official") String official, @Param("paths") List<String> paths, @Param("units") List<String> units,
            @Param("superiors") List<String> superiors, @Param("name") String name, @Param("day") LocalDate day, @Param("limit") int limit);
}
