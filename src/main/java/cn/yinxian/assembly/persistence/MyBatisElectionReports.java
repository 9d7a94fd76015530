package cn.yinxian.assembly.persistence;

import static java.util.stream.Collectors.groupingBy;

import cn.yinxian.assembly.ElectedBranch;
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
import java.util.List;
import java.util.Map;
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
        var absentees = mapper.selectAbsentees(number.value()).stream().collect(groupingBy(AbsenteeRow::branch));
        var votes = mapper.selectVotes(number.value()).stream().collect(groupingBy(VoteRow::branch));
        var sheets = mapper.selectSheets(number.value()).stream().collect(groupingBy(SheetRow::branch));
        return elections.stream()
                .map(row -> new ElectionReport(
                        row.branch(), row.heldOn(), row.voters(),
                        absentees.getOrDefault(row.branch(), List.of()).stream()
                                .map(one -> new Absentee(one.memberCode(), one.reason()))
                                .toList(),
                        row.superiorAgreed(), row.assemblyPassed(), row.agreeingToFewer(),
                        sheets(row.branch(), sheets, votes), row.standing()))
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

    private static List<Sheet> sheets(
            ElectedBranch branch, Map<ElectedBranch, List<SheetRow>> sheets, Map<ElectedBranch, List<VoteRow>> votes) {
        return sheets.getOrDefault(branch, List.of()).stream()
                .map(sheet -> new Sheet(
                        sheet.round(), sheet.attending(), sheet.ballots(),
                        votes.getOrDefault(branch, List.of()).stream()
                                .filter(vote -> vote.sheet() == sheet.position())
                                .map(VoteRow::line)
                                .toList()))
                .toList();
    }
}
