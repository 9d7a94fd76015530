package cn.yinxian.organisation.persistence;

import cn.yinxian.organisation.Role;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface DirectoryMapper {

    /**
     * @param pattern for {@code like}, escaped by {@code !}
     * @param roles in which they serve; empty: any
     */
    List<String> selectIds(
            @Param("pattern") String pattern, @Param("roles") Collection<Role> roles, @Param("day") LocalDate day, @Param("limit") int limit);

    List<String> selectIdsAt(@Param("places") Collection<String> places, @Param("day") LocalDate day, @Param("limit") int limit);

    /** One row for each post, by name. */
    List<DirectoryRow> selectAll(@Param("ids") Collection<String> ids, @Param("day") LocalDate day);
}
