package cn.yinxian.formation.persistence;

import static java.util.stream.Collectors.groupingBy;

import cn.yinxian.formation.model.ElectedBranch;
import cn.yinxian.formation.model.ElectionReport;
import cn.yinxian.formation.model.ElectionReport.Absentee;
import cn.yinxian.formation.model.ElectionReport.Sheet;
import cn.yinxian.formation.persistence.FormationParts.AbsenteeRow;
import cn.yinxian.formation.persistence.FormationParts.ElectionRow;
import cn.yinxian.formation.persistence.FormationParts.SheetRow;
import cn.yinxian.formation.persistence.FormationParts.VoteRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Keeps the elections of an application, as a whole. */
@Component
class FormationElections {

    private final FormationElectionMapper mapper;

    FormationElections(FormationElectionMapper mapper) {
        this.mapper = mapper;
    }

    List<ElectionReport> of(long formation) {
        var elections = mapper.selectElections(formation);
        if (elections.isEmpty()) {
            return List.of();
        }
        var absentees = mapper.selectAbsentees(formation).stream().collect(groupingBy(AbsenteeRow::branch));
        var votes = mapper.selectVotes(formation).stream().collect(groupingBy(VoteRow::branch));
        var sheets = mapper.selectSheets(formation).stream().collect(groupingBy(SheetRow::branch));
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

    void replace(long formation, List<ElectionReport> reports) {
        mapper.deleteVotes(formation);
        mapper.deleteSheets(formation);
        mapper.deleteAbsentees(formation);
        mapper.deleteElections(formation);
        if (reports.isEmpty()) {
            return;
        }
        mapper.insertElections(reports.stream().map(report -> ElectionRow.of(formation, report)).toList());
        for (ElectionReport report : reports) {
            insertAbsentees(formation, report);
            insertSheets(formation, report);
        }
    }

    private void insertAbsentees(long formation, ElectionReport report) {
        var rows = new ArrayList<AbsenteeRow>();
        for (Absentee one : report.notCounted()) {
            rows.add(new AbsenteeRow(formation, report.branch(), rows.size(), one.memberCode(), one.reason()));
        }
        if (!rows.isEmpty()) {
            mapper.insertAbsentees(rows);
        }
    }

    private void insertSheets(long formation, ElectionReport report) {
        var sheets = new ArrayList<SheetRow>();
        var votes = new ArrayList<VoteRow>();
        for (Sheet sheet : report.sheets()) {
            int number = sheets.size();
            sheets.add(SheetRow.of(formation, report.branch(), number, sheet));
            for (int line = 0; line < sheet.lines().size(); line++) {
                votes.add(VoteRow.of(formation, report.branch(), number, line, sheet.lines().get(line)));
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
