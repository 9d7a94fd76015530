package cn.yinxian.assembly;

import cn.yinxian.assembly.ElectionReport.Round;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A reported election with names, for every page that shows it. */
public record ElectionFacts(ElectedBranch branch, LocalDate heldOn, int voters, int dueVoters, boolean standing, List<Sheet> sheets) {

    public record Sheet(Round round, int attending, int issued, int returned, int valid, int spoiled, List<Vote> votes) {}

    public record Vote(String name, boolean writeIn, int yes, int no, int abstain) {}

    /** Numbers of all who were voted for: their names are needed. */
    public static Set<String> people(List<ElectionReport> reports) {
        return reports.stream()
                .flatMap(report -> report.sheets().stream())
                .flatMap(sheet -> sheet.lines().stream())
                .map(ElectionReport.Line::memberCode)
                .collect(Collectors.toSet());
    }

    /** @param names from a member's number to the name */
    public static ElectionFacts of(ElectionReport report, UnaryOperator<String> names) {
        return new ElectionFacts(
                report.branch(), report.heldOn(), report.voters(), report.dueVoters(), report.standing(),
                report.sheets().stream().map(sheet -> sheet(sheet, names)).toList());
    }

    private static Sheet sheet(ElectionReport.Sheet sheet, UnaryOperator<String> names) {
        var ballots = sheet.ballots();
        return new Sheet(
                sheet.round(), sheet.attending(), ballots.issued(), ballots.returned(), ballots.valid(), ballots.spoiled(),
                sheet.lines().stream()
                        .map(line -> new Vote(names.apply(line.memberCode()), line.writeIn(), line.yes(), line.no(), line.abstain()))
                        .toList());
    }
}
