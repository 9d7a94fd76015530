package cn.yinxian.organisation.persistence;

import cn.yinxian.organisation.Role;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface PersonMapper {

    List<PersonRow> selectByIds(@Param("ids") Collection<String> ids);

    @Nullable PersonRow lockById(@Param("id") String id);

    List<PersonRow> selectHolders(@Param("role") Role role, @Param("place") String place, @Param("day") LocalDate day);

    List<PersonRow> selectPage(@Param("text") String text, @Param("after") @Nullable PersonRow after, @Param("limit") int limit);

    int countAll();

    void insertAll(@Param("rows") List<PersonRow> rows);

    int update(PersonRow row);
}
