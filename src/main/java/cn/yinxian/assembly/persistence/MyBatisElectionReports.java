package cn.yinxian.assembly.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import cn.yinxian.assembly.ElectionReport;
import cn.yinxian.assembly.ElectionReport.Absentee;
import cn.yinxian.assembly.ElectionReport.Sheet;
import cn.yinxian.assembly.ElectionReports;
import cn.yinxian.assembly.persistence.ReportRows.AbsenteeRow;
import cn.yinxian.assembly.persistence.ReportRows.ElectionRow;
import cn.yinxian.assembly.persistence.ReportRows.SheetRow;
import cn.yinxian.assembly.persistence.ReportRows.VoteRow;
import cn.yinxian.shared.CaseNumber;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisElectionReports implements ElectionReports {

    private final ElectionReportMapper mapper;

    MyBatisElectionReports(ElectionReportMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<ElectionReport> of(CaseNumber number) {
        var elections = mapper.selectElections(number.value());
        if (elections.isEmpty()) {
            return List.of();
        }
        var sheets = mapper.selectSheets(number.value()).stream().collect(groupingBy(ReportedRows.SheetRow::branch));
        return elections.stream().collect(groupingBy(ReportedRows.ElectionRow::branch, LinkedHashMap::new, toList())).values().stream()
                .map(rows -> ReportedRows.ElectionRow.report(rows, sheets(sheets.getOrDefault(rows.get(0).branch(), List.of()))))
                .toList();
    }

    @Override
    public void replace(CaseNumber number, List<ElectionReport> reports) {
        mapper.deleteVotes(number.value());
        mapper.deleteSheets(number.value());
        mapper.deleteAbsentees(number.value());
        mapper.deleteElections(number.value());
        if (reports.isEmpty()) {
            return;
        }
        mapper.insertElections(reports.stream().map(report -> ElectionRow.of(number.value(), report)).toList());
        for (ElectionReport report : reports) {
            insertAbsentees(number.value(), report);
            insertSheets(number.value(), report);
        }
    }

    private void insertAbsentees(String number, ElectionReport report) {
        var rows = new ArrayList<AbsenteeRow>();
        for (Absentee one : report.notCounted()) {
            rows.add(new AbsenteeRow(number, report.branch(), rows.size(), one.memberCode(), one.reason()));
        }
        if (!rows.isEmpty()) {
            mapper.insertAbsentees(rows);
        }
    }

    private void insertSheets(String number, ElectionReport report) {
        var sheets = new ArrayList<SheetRow>();
        var votes = new ArrayList<VoteRow>();
        for (Sheet sheet : report.sheets()) {
            int position = sheets.size();
            sheets.add(SheetRow.of(number, report.branch(), position, sheet));
            for (int line = 0; line < sheet.lines().size(); line++) {
                votes.add(VoteRow.of(number, report.branch(), position, line, sheet.lines().get(line)));
            }
        }
        if (!sheets.isEmpty()) {
            mapper.insertSheets(sheets);
        }
        if (!votes.isEmpty()) {
            mapper.insertVotes(votes);
        }
    }

    private static List<Sheet> sheets(List<ReportedRows.SheetRow> rows) {
        return rows.stream().collect(groupingBy(ReportedRows.SheetRow::position, TreeMap::new, toList())).values().stream()
                .map(ReportedRows.SheetRow::sheet)
                .toList();
    }
}
