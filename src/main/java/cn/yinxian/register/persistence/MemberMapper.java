package cn.yinxian.register.persistence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface MemberMapper {

    List<MemberRow> selectByBranch(@Param("branch") String branch);

    List<MemberRow> selectByCodes(@Param("codes") Collection<String> codes);

    /** The same, the rows locked for a move. */
    List<MemberRow> lockByCodes(@Param("codes") Collection<String> codes);

    List<String> selectKnown(@Param("codes") Collection<String> codes);

    int countRelations(@Param("branch") String branch);

    void insert(@Param("rows") List<MemberRow> rows);

    void updateBranch(@Param("codes") Collection<String> codes, @Param("branch") String branch);

    void closeMemberships(@Param("codes") Collection<String> codes, @Param("on") LocalDate on);

    void insertMemberships(@Param("rows") List<StayRow> rows);

    void insertGatherings(@Param("rows") List<StayRow> rows);

    void closeGatherings(@Param("branch") String branch, @Param("on") LocalDate on);

    /** Branches that hold the relations which left a branch on the last day on which any left it. */
    List<String> selectHeirs(String code);
}
