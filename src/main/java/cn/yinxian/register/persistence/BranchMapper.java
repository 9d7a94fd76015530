package cn.yinxian.register.persistence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface BranchMapper {

    /** The row locked: members cannot be moved in while the branch is being dissolved. */
    Optional<BranchRow> lockByCode(@Param("code") String code);

    /** A row for each of its units, or one for a branch without any. */
    List<ListedBranchRow> selectByCodes(@Param("codes") Collection<String> codes);

    List<BranchRow> selectByUnit(@Param("unit") String unit);

    List<ListedBranchRow> selectByCommittee(@Param("committee") String committee);

    List<BranchUnitRow> selectUnits(@Param("codes") Collection<String> codes);

    void insert(@Param("rows") List<BranchRow> rows);

    void insertUnits(@Param("rows") List<BranchUnitRow> rows);

    void deleteUnits(@Param("code") String code);

    int updateName(@Param("code") String code, @Param("name") String name, @Param("version") long version);

    void insertName(NameRow row);

    void updateMixed(@Param("code") String code, @Param("mixed") boolean mixed);

    void updateTerm(
            @Param("code") String code,
            @Param("termStart") @Nullable LocalDate termStart,
            @Param("termEnd") @Nullable LocalDate termEnd);

    void end(@Param("code") String code, @Param("on") LocalDate on);

    void updatePaths(@Param("oldPath") String oldPath, @Param("newPath") String newPath);

    /** Takes the next running number behind a prefix; concurrent takers wait for each other. */
    void takeNumber(@Param("prefix") String prefix);

    int selectNumber(@Param("prefix") String prefix);

    void raiseNumbers(@Param("rows") List<NumberRow> rows);
}
