package cn.yinxian.register.persistence;

import cn.yinxian.register.OfficerPost;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface OfficerMapper {

    List<OfficerRow> selectInPost(@Param("branch") String branch, @Param("day") LocalDate day);

    /** Those of the members who hold posts in the branch of their own relation, or will. */
    List<HeldPostRow> selectHeldAtHome(@Param("members") Collection<String> members, @Param("day") LocalDate day);

    /** Ends every post of the branch from a day on; what would have begun later never begins. */
    void close(@Param("branch") String branch, @Param("from") LocalDate from);

    /** Ends these posts, whoever holds them. */
    void closePosts(@Param("branch") String branch, @Param("posts") Collection<OfficerPost> posts, @Param("from") LocalDate from);

    /** Ends the plain membership of the committee of these members. */
    void closePlain(@Param("branch") String branch, @Param("members") Collection<String> members, @Param("from") LocalDate from);

    /** Ends all posts of these members. */
    void closeOf(@Param("branch") String branch, @Param("members") Collection<String> members, @Param("from") LocalDate from);

    void insert(@Param("rows") List<NewOfficerRow> rows);
}
