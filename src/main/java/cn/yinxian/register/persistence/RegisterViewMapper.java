package cn.yinxian.register.persistence;

import cn.yinxian.register.RegisterSearch.MemberQuery;
import cn.yinxian.register.RegisterSearch.Query;
import cn.yinxian.shared.UnitCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface RegisterViewMapper {

    /** @param pattern part of a name or code as a pattern of {@code like}, escaped by {@code !}; null for all */
    List<String> selectPage(@Param("query") Query query, @Param("pattern") @Nullable String pattern, @Param("limit") int limit);

    List<CountRow> countMembers(@Param("codes") Collection<String> codes);

    List<SecretaryRow> selectSecretaries(@Param("codes") Collection<String> codes, @Param("day") LocalDate day);

    List<MemberRow> selectRetired(@Param("query") MemberQuery query, @Param("pattern") @Nullable String pattern);

    int countRetired(@Param("query") MemberQuery query, @Param("pattern") @Nullable String pattern);

    List<String> selectNames(@Param("committee") String committee, @Param("pattern") String pattern, @Param("but") String but);

    List<RetiredRow> countRetiredFormal(@Param("units") Collection<UnitCode> units);

    List<NameRow> selectNameChanges(@Param("code") String code, @Param("limit") int limit);

    List<HistoryRow> selectHistory(@Param("code") String code, @Param("limit") int limit);
}
