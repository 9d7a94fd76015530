package cn.yinxian.formation.usecase;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.election.Outcome;
import cn.yinxian.formation.model.ElectionReport;
import cn.yinxian.formation.model.ElectionReport.Round;
import cn.yinxian.formation.model.Formations;
import cn.yinxian.formation.usecase.ElectionTally.Need;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts an election as far as it is filled in (核算), before it is reported; keeps nothing. */
@Service
@Transactional(readOnly = true)
public class CountElection {

    private final Formations formations;
    private final Electorates electorates;
    private final FormationRules rules;
    private final ElectionFigures figures;
    private final ElectionCount count;
    private final Clock clock;

    CountElection(
            Formations formations,
            Electorates electorates,
            FormationRules rules,
            ElectionFigures figures,
            ElectionCount count,
            Clock clock) {
        this.formations = formations;
        this.electorates = electorates;
        this.rules = rules;
        this.figures = figures;
        this.count = count;
        this.clock = clock;
    }

    /** The caller has opened the task: the right is checked there. */
    public ElectionTally count(CaseNumber number, ReportElection.Command command) {
        var formation = formations.require(number);
        var electorate = electorates.of(formation, command.branch());
        var today = WorkingCalendar.dayOf(clock.instant());
        var plan = rules.plan(electorate.formal(), today);
        var wanted = new LeadingSeats(plan.committee(), ReportElection.seats(command, formation), plan.minSeats());
        try {
            ReportElection.requireDay(command.heldOn(), formation, today);
            var report = command.report(electorate.voters(), command.heldOn());
            electorate.requireVoters(report.notCounted().stream().map(ElectionReport.Absentee::memberCode).toList());
            return report.sheet(Round.ASSEMBLY).isEmpty()
                    ? demands(report, wanted, List.of())
                    : counted(report, electorate, wanted);
        } catch (Refused refused) {
            return demands(command.report(electorate.voters(), today), wanted, refused.refusals());
        }
    }

    private ElectionTally counted(ElectionReport report, Electorate electorate, LeadingSeats wanted) {
        var outcome = count.soFar(report, electorate, wanted);
        var demands = demands(report, wanted, List.of());
        var need = need(outcome, wanted);
        var sheet = report.sheet(Round.COMMITTEE);
        if (need != Need.COMMITTEE || sheet.isEmpty()) {
            return demands.with(need, count.majorityInWords(report, electorate, wanted), outcome, List.of());
        }
        int posts = (int) sheet.get().lines().stream().filter(line -> !line.writeIn()).count();
        var heads = count.heads(report, outcome.winners().size(), posts, electorate);
        return demands.with(
                Need.POSTS, count.majorityInWords(report, electorate, wanted), outcome, heads.winners());
    }

    private ElectionTally demands(ElectionReport report, LeadingSeats wanted, List<Refusal> refusals) {
        var rules = figures.assembly(report.heldOn());
        int due = Math.max(report.dueVoters(), 0);
        return new ElectionTally(
                Need.ASSEMBLY, report.voters(), due, rules.quorum().leastOf(due), wanted.seats(),
                count.seats(wanted, report.heldOn()).candidatesRequired(rules.marginPct()), wanted.committee(),
                figures.quorumSource(report.heldOn()), null, List.of(), List.of(), 0, 0, List.of(), refusals);
    }

    private static Need need(Outcome outcome, LeadingSeats wanted) {
        if (!outcome.tied().isEmpty()) {
            return Need.REVOTE;
        }
        if (outcome.vacantSeats() > 0) {
            return Need.SUPPLEMENTARY;
        }
        return wanted.committee() ? Need.COMMITTEE : Need.POSTS;
    }
}
