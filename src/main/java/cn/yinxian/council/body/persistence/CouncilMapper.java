package cn.yinxian.council.body.persistence;

import cn.yinxian.council.body.AdoptedRule;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Writes and reads {@code council_council}, {@code council_member} and {@code council_rule}. */
@Mapper
interface CouncilMapper {

    /** Each council once for each of its members. @param places null for all */
    List<CouncilRow> select(@Param("places") @Nullable Collection<String> places);

    List<String> selectPlacesOf(@Param("unit") String unit);

    void insert(@Param("place") String place, @Param("name") String name, @Param("at") Instant at);

    int updateVersion(@Param("place") String place, @Param("version") long version);

    void insertMember(@Param("place") String place, @Param("unit") String unit);

    void deleteMember(@Param("place") String place, @Param("unit") String unit);

    void updateLiaison(@Param("place") String place, @Param("unit") String unit, @Param("liaison") @Nullable String liaison);

    void insertRule(@Param("place") String place, @Param("rule") AdoptedRule rule, @Param("at") Instant at);
}
