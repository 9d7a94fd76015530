package cn.yinxian.selection.round.usecase;

import cn.yinxian.selection.round.PhaseDays;
import cn.yinxian.selection.round.RoundPhase;
import cn.yinxian.selection.round.RoundState;
import cn.yinxian.selection.round.RoundView;
import cn.yinxian.selection.round.Rounds;
import cn.yinxian.selection.round.model.RoundBook;
import cn.yinxian.selection.round.model.RoundKinds;
import cn.yinxian.selection.round.model.RoundSheet;
import cn.yinxian.shared.CaseNumber;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Rounds for the areas above. */
@Service
class RoundDirectory implements Rounds {

    private final RoundBook rounds;
    private final RoundKinds kinds;
    private final RoundWorkflow workflow;

    RoundDirectory(RoundBook rounds, RoundKinds kinds, RoundWorkflow workflow) {
        this.rounds = rounds;
        this.kinds = kinds;
        this.workflow = workflow;
    }

    @Override
    @Transactional(readOnly = true)
    public RoundView require(CaseNumber round) {
        return view(rounds.require(round).sheet());
    }

    @Override
    @Transactional(readOnly = true)
    public List<RoundView> running() {
        return rounds.running().stream().map(this::view).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<RoundView> before(CaseNumber round) {
        var plan = rounds.require(round).sheet().plan();
        return rounds.lastOf(plan.kind(), plan.year()).map(this::view);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void reach(CaseNumber number, RoundState state) {
        var round = rounds.require(number);
        round.reach(state);
        rounds.update(round);
        workflow.mark(round.sheet());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void rankingsIn(CaseNumber number) {
        workflow.lock(number);
        var round = rounds.require(number);
        round.reach(RoundState.CHECKING);
        rounds.update(round);
        workflow.rankingsSent(round.sheet());
    }

    private RoundView view(RoundSheet sheet) {
        var plan = sheet.plan();
        var kind = kinds.require(plan.kind());
        var calendar = sheet.calendar();
        var phases = calendar != null ? calendar.phases() : Arrays.stream(RoundPhase.values())
                .map(phase -> new PhaseDays(phase, plan.workdays().getOrDefault(phase, 0), null, null)).toList();
        return new RoundView(
                sheet.caseNumber(), plan.kind(), kind.nameIn(sheet.mode()), plan.year(), plan.title(), sheet.mode(), plan.approvalBasis(),
                sheet.state(), kind.applicant(), kind.blind(), plan.textLimit(), plan.photoLimit(), plan.criteria(), plan.quotas(),
                plan.vetoes(), phases);
    }
}
