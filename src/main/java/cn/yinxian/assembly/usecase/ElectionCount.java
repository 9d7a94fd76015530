package cn.yinxian.assembly.usecase;

import cn.yinxian.assembly.ElectionReport;
import cn.yinxian.assembly.ElectionReport.Round;
import cn.yinxian.assembly.ElectionReport.Sheet;
import cn.yinxian.assembly.Electorate;
import cn.yinxian.assembly.LeadingSeats;
import cn.yinxian.election.Attendance;
import cn.yinxian.election.Candidate;
import cn.yinxian.election.Contest;
import cn.yinxian.election.Election;
import cn.yinxian.election.Exclusions;
import cn.yinxian.election.NotCounted;
import cn.yinxian.election.Outcome;
import cn.yinxian.election.Revote;
import cn.yinxian.election.Seats;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Counts a reported election again, with the rules of its day; what is not in order is refused with the numbers. */
@Component
public class ElectionCount {

    private final ElectionFigures figures;

    ElectionCount(ElectionFigures figures) {
        this.figures = figures;
    }

    /** Numbers of those the assembly has elected, by votes. */
    List<String> assembly(ElectionReport report, Electorate electorate, LeadingSeats places) {
        return members(complete(soFar(report, electorate, places)));
    }

    /** What the assembly has decided in as many votes as are reported. */
    Outcome soFar(ElectionReport report, Electorate electorate, LeadingSeats places) {
        var first = first(report, electorate, places);
        var outcome = SheetFields.of(Round.ASSEMBLY, first::outcome);
        outcome = revoted(outcome, report, electorate);
        outcome = supplemented(outcome, report, first, electorate);
        return report.agreeingToFewer() != null && outcome.vacantSeats() > 0
                ? outcome.settledWithFewer(report.agreeingToFewer(), first.attendance().attending(), places.least())
                : outcome;
    }

    String majorityInWords(ElectionReport report, Electorate electorate, LeadingSeats places) {
        return first(report, electorate, places).majorityInWords();
    }

    /** Who stands for how many places. */
    Seats seats(LeadingSeats places, LocalDate day) {
        return new Seats(places.seats(), places.committee() ? Contest.MARGIN : figures.withoutCommittee(day));
    }

    /** Numbers of those the new committee has elected secretary and deputy. */
    List<String> committee(ElectionReport report, int members, int posts, Electorate electorate) {
        return members(heads(report, members, posts, electorate));
    }

    /** What the first meeting of the new committee has decided on {@code posts} posts. */
    Outcome heads(ElectionReport report, int members, int posts, Electorate electorate) {
        var sheet = sheet(report, Round.COMMITTEE);
        var vote = new Election(
                figures.committee(report.heldOn()), new Seats(posts, Contest.EQUAL),
                Attendance.of(members, sheet.attending()), sheet.ballots(), candidates(sheet, electorate));
        var outcome = SheetFields.of(Round.COMMITTEE, vote::outcome);
        if (!outcome.isComplete()) {
            throw refused(Round.COMMITTEE, "书记、副书记人选有 %d 名未过半数，应当重新酝酿人选，报上级党组织同意后再选".formatted(
                    posts - outcome.winners().size()));
        }
        return outcome;
    }

    private Election first(ElectionReport report, Electorate electorate, LeadingSeats places) {
        var sheet = sheet(report, Round.ASSEMBLY);
        var exclusions = new Exclusions(
                report.notCounted().stream()
                        .map(one -> new NotCounted(one.memberCode(), electorate.nameOf(one.memberCode()), one.reason()))
                        .toList(),
                report.superiorAgreed(), report.assemblyPassed());
        return new Election(
                figures.assembly(report.heldOn()), seats(places, report.heldOn()),
                new Attendance(report.voters(), exclusions, sheet.attending()), sheet.ballots(), candidates(sheet, electorate));
    }

    private static Outcome revoted(Outcome outcome, ElectionReport report, Electorate electorate) {
        var sheet = report.sheet(Round.REVOTE);
        return sheet.isEmpty() || outcome.tied().isEmpty()
                ? outcome
                : SheetFields.of(Round.REVOTE, () -> new Revote(
                                outcome, sheet.get().attending(), sheet.get().ballots(), candidates(sheet.get(), electorate))
                        .outcome());
    }

    private static Outcome supplemented(Outcome outcome, ElectionReport report, Election first, Electorate electorate) {
        var sheet = report.sheet(Round.SUPPLEMENTARY);
        return sheet.isEmpty() || outcome.vacantSeats() == 0
                ? outcome
                : SheetFields.of(Round.SUPPLEMENTARY, () -> outcome.followedBy(new Election(
                                first.rules(), new Seats(outcome.vacantSeats(), Contest.MARGIN),
                                new Attendance(report.voters(), first.attendance().exclusions(), sheet.get().attending()),
                                sheet.get().ballots(), candidates(sheet.get(), electorate))
                        .outcome()));
    }

    private static Outcome complete(Outcome outcome) {
        if (!outcome.tied().isEmpty()) {
            throw refused(Round.REVOTE, "%s得票相同，争 %d 个名额，应当在得票相同的人中再次投票".formatted(
                    outcome.tied().stream().map(Candidate::name).collect(Collectors.joining("、")), outcome.tiedSeats()));
        }
        if (outcome.vacantSeats() > 0) {
            throw refused(Round.SUPPLEMENTARY, "还有 %d 个名额无人得赞成票超过半数，应当另行选举；经半数以上选举人同意也可以减少名额".formatted(
                    outcome.vacantSeats()));
        }
        return outcome;
    }

    private static Sheet sheet(ElectionReport report, Round round) {
        return report.sheet(round).orElseThrow(() ->
                refused(round, round == Round.COMMITTEE ? "请填写第一次支委会选举书记的计票情况" : "请填写选举大会的计票情况"));
    }

    private static List<Candidate> candidates(Sheet sheet, Electorate electorate) {
        return sheet.lines().stream()
                .map(line -> new Candidate(
                        line.memberCode(), electorate.nameOf(line.memberCode()), line.writeIn(), line.yes(), line.no(), line.abstain()))
                .toList();
    }

    private static List<String> members(Outcome outcome) {
        return outcome.winners().stream().map(Candidate::member).toList();
    }

    private static Refused refused(Round round, String facts) {
        return Refused.because(Refusal.of(round.path() + ".lines", "election.result", facts));
    }
}
