package cn.yinxian.organisation.persistence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface DirectoryMapper {

    /** @param pattern for {@code like}, escaped by {@code !} */
    List<String> selectIds(@Param("pattern") String pattern, @Param("day") LocalDate day, @Param("limit") int limit);

    /** One row for each post, by name. */
    List<DirectoryRow> selectAll(@Param("ids") Collection<String> ids, @Param("day") LocalDate day);
}
