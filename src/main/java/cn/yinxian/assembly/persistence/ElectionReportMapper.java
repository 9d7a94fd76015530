package cn.yinxian.assembly.persistence;

import cn.yinxian.assembly.persistence.ReportRows.AbsenteeRow;
import cn.yinxian.assembly.persistence.ReportRows.ElectionRow;
import cn.yinxian.assembly.persistence.ReportRows.SheetRow;
import cn.yinxian.assembly.persistence.ReportRows.VoteRow;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Writes and reads the elections reported. */
@Mapper
interface ElectionReportMapper {

    /** Elections with those not counted. */
    List<ReportedRows.ElectionRow> selectElections(String caseNumber);

    /** Sheets with their votes. */
    List<ReportedRows.SheetRow> selectSheets(String caseNumber);

    void deleteVotes(String caseNumber);

    void deleteSheets(String caseNumber);

    void deleteAbsentees(String caseNumber);

    void deleteElections(String caseNumber);

    void insertElections(@Param("rows") List<ElectionRow> rows);

    void insertAbsentees(@Param("rows") List<AbsenteeRow> rows);

    void insertSheets(@Param("rows") List<SheetRow> rows);

    void insertVotes(@Param("rows") List<VoteRow> rows);
}
