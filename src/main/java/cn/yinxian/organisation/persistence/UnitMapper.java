package cn.yinxian.organisation.persistence;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface UnitMapper {

    List<UnitRow> selectByCodes(@Param("codes") Collection<String> codes);

    List<UnitRow> selectActiveChildren(@Param("parent") String parent);

    List<UnitRow> selectActiveUnder(@Param("path") String path);

    /** @param pattern part of a name as a pattern of {@code like}, escaped by {@code !} */
    List<UnitRow> selectActiveNamed(@Param("path") String path, @Param("pattern") String pattern, @Param("limit") int limit);

    @Nullable UnitRow selectCity();

    @Nullable String lockCity();

    int countActiveChildren(@Param("parent") String parent);

    /** How often units were changed so far. */
    long selectEdition();

    void raiseEdition();

    void insertAll(@Param("rows") List<UnitRow> rows);

    int update(UnitRow row);

    /** {@code start} is the 1-based position behind the old prefix. */
    void repath(@Param("from") String from, @Param("to") String to, @Param("start") int start);

    void repathParty(@Param("from") String from, @Param("to") String to, @Param("start") int start);
}
