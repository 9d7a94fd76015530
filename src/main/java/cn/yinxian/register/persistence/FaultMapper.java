package cn.yinxian.register.persistence;

import cn.yinxian.register.BranchFault;
import cn.yinxian.register.BranchKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Branches whose make-up does not hold, one statement for each rule; and what was found of them. */
@Mapper
interface FaultMapper {

    List<FaultyRow> selectFewFormal(@Param("kinds") Collection<BranchKind> kinds, @Param("least") int least);

    List<FaultyRow> selectTooMany(@Param("most") int most);

    List<FaultyRow> selectManyUnits(@Param("most") int most);

    /** The largest unit of each branch first. */
    List<StandAloneRow> selectStandAlone(@Param("least") int least);

    void insert(@Param("rows") List<FindingRow> rows);

    void updateWords(@Param("id") long id, @Param("words") String words);

    int keep(@Param("id") long id, @Param("until") LocalDate until, @Param("reason") String reason, @Param("version") long version);

    void end(@Param("ids") Collection<Long> ids, @Param("on") LocalDate on);

    List<FindingRow> selectStanding(@Param("fault") BranchFault fault);

    List<FindingRow> selectOf(@Param("branch") String branch);

    @Nullable FindingRow selectById(@Param("id") long id);

    List<FindingLineRow> selectPage(
            @Param("paths") List<String> paths, @Param("branches") List<String> branches, @Param("only") @Nullable String only,
            @Param("after") @Nullable Long after, @Param("limit") int limit);

    record FaultyRow(String branchCode, int counted) {}

    record StandAloneRow(String branchCode, int counted, String unitCode) {}
}
