package cn.yinxian.register.persistence;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface OfficerMapper {

    List<OfficerRow> selectInPost(@Param("branch") String branch, @Param("day") LocalDate day);

    /** Ends every post of the branch from a day on; what would have begun later never begins. */
    void close(@Param("branch") String branch, @Param("from") LocalDate from);

    void insert(@Param("rows") List<NewOfficerRow> rows);
}
