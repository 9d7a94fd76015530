package cn.yinxian.assembly.usecase;

import cn.yinxian.assembly.ElectionReport;
import cn.yinxian.assembly.ElectionReport.Round;
import cn.yinxian.assembly.ElectionSetting;
import cn.yinxian.assembly.Electorate;
import cn.yinxian.assembly.HeldElection;
import cn.yinxian.assembly.LeadingSeats;
import cn.yinxian.assembly.usecase.ElectionTally.Need;
import cn.yinxian.election.Outcome;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts an election as far as it is filled in (核算), before it is reported; keeps nothing. */
@Service
@Transactional(readOnly = true)
public class CountElection {

    private final ElectionFigures figures;
    private final ElectionCount count;

    CountElection(ElectionFigures figures, ElectionCount count) {
        this.figures = figures;
        this.count = count;
    }

    public ElectionTally count(ElectionSetting setting, HeldElection held) {
        var places = held.places(setting);
        try {
            setting.requireDay(held.heldOn());
            setting.electorate().requireVoters(held.notCounted());
            var report = held.report(setting);
            return report.sheet(Round.ASSEMBLY).isEmpty()
                    ? demands(report, places, List.of())
                    : counted(report, setting.electorate(), places);
        } catch (Refused refused) {
            return demands(held.on(setting.today()).report(setting), places, refused.refusals());
        }
    }

    private ElectionTally counted(ElectionReport report, Electorate electorate, LeadingSeats places) {
        var outcome = count.soFar(report, electorate, places);
        var demands = demands(report, places, List.of());
        var need = need(outcome, places);
        var sheet = report.sheet(Round.COMMITTEE);
        if (need != Need.COMMITTEE || sheet.isEmpty()) {
            return demands.with(need, count.majorityInWords(report, electorate, places), outcome, List.of());
        }
        int posts = (int) sheet.get().lines().stream().filter(line -> !line.writeIn()).count();
        var heads = count.heads(report, outcome.winners().size() + places.staying().size(), posts, electorate);
        return demands.with(
                Need.POSTS, count.majorityInWords(report, electorate, places), outcome, heads.winners());
    }

    private ElectionTally demands(ElectionReport report, LeadingSeats places, List<Refusal> refusals) {
        var rules = figures.assembly(report.heldOn());
        int due = Math.max(report.dueVoters(), 0);
        return new ElectionTally(
                Need.ASSEMBLY, report.voters(), due, rules.quorum().leastOf(due), places.seats(),
                count.seats(places, report.heldOn()).candidatesRequired(rules.marginPct()), places.committee(),
                figures.quorumSource(report.heldOn()), null, List.of(), List.of(), 0, 0, List.of(), refusals);
    }

    private static Need need(Outcome outcome, LeadingSeats places) {
        if (!outcome.tied().isEmpty()) {
            return Need.REVOTE;
        }
        if (outcome.vacantSeats() > 0) {
            return Need.SUPPLEMENTARY;
        }
        return places.committee() ? Need.COMMITTEE : Need.POSTS;
    }
}
