package cn.yinxian.organisation.persistence;

import cn.yinxian.organisation.Role;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface PostMapper {

    @Nullable PostRow selectById(@Param("id") long id);

    List<PostRow> selectByOfficials(@Param("officials") Collection<String> officials);

    List<PlacedPostRow> selectHeldOn(@Param("official") String official, @Param("day") LocalDate day);

    List<FormerPostRow> selectHistory(@Param("officials") Collection<String> officials);

    /** Those of the groups in which somebody but the excluded official is in post. */
    List<GroupRow> selectStaffed(
            @Param("groups") Collection<GroupRow> groups, @Param("excluded") @Nullable String excluded, @Param("day") LocalDate day);

    List<HolderRow> selectHoldersAt(@Param("places") Collection<String> places, @Param("day") LocalDate day);

    /** @param official only this one; null: everybody */
    List<SuccessorRow> selectSuccessors(
            @Param("group") GroupRow group,
            @Param("text") String text,
            @Param("official") @Nullable String official,
            @Param("day") LocalDate day,
            @Param("limit") int limit);

    int countAtUnit(@Param("unit") String unit, @Param("day") LocalDate day);

    List<String> lockHolders(@Param("role") Role role, @Param("day") LocalDate day);

    void insertAll(@Param("rows") List<PostRow> rows);

    int update(PostRow row);

    int delete(@Param("id") long id, @Param("version") long version);
}
