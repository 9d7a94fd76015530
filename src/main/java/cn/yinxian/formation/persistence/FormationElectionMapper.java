package cn.yinxian.formation.persistence;

import cn.yinxian.formation.persistence.FormationParts.AbsenteeRow;
import cn.yinxian.formation.persistence.FormationParts.ElectionRow;
import cn.yinxian.formation.persistence.FormationParts.SheetRow;
import cn.yinxian.formation.persistence.FormationParts.VoteRow;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Writes and reads the elections reported. */
@Mapper
interface FormationElectionMapper {

    List<ElectionRow> selectElections(long id);

    List<AbsenteeRow> selectAbsentees(long id);

    List<SheetRow> selectSheets(long id);

    List<VoteRow> selectVotes(long id);

    void deleteVotes(long id);

    void deleteSheets(long id);

    void deleteAbsentees(long id);

    void deleteElections(long id);

    void insertElections(@Param("rows") List<ElectionRow> rows);

    void insertAbsentees(@Param("rows") List<AbsenteeRow> rows);

    void insertSheets(@Param("rows") List<SheetRow> rows);

    void insertVotes(@Param("rows") List<VoteRow> rows);
}
