package cn.yinxian.selection.round.usecase;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.Units;
import cn.yinxian.selection.round.model.Round;
import cn.yinxian.selection.round.model.RoundBook;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.workflow.Cases;
import org.springframework.stereotype.Component;

/** Who may plan a round, and whose drafts are whose. */
@Component
public class RoundDoor {

    private final RoundBook rounds;
    private final Units units;
    private final Cases cases;

    RoundDoor(RoundBook rounds, Units units, Cases cases) {
        this.rounds = rounds;
        this.units = units;
        this.cases = cases;
    }

    public boolean mayPlan(CurrentOfficial me) {
        return me.isIn(CandidateGroup.of(Role.CITY_CLERK, units.city().code()));
    }

    /** @throws Missing for anybody but the city's clerks */
    public void requirePlanner(CurrentOfficial me) {
        if (!mayPlan(me)) {
            throw new Missing();
        }
    }

    /** A published round is open to everybody who handles cases; before, its case says who may read it. */
    public void requireReader(CaseNumber number, CurrentOfficial me) {
        if (!rounds.require(number).sheet().state().isPublished()) {
            cases.require(number, me);
        }
    }

    /** An own draft; that of another is {@link Missing}. */
    public Round draft(long id, CurrentOfficial me) {
        return rounds.draft(id).filter(round -> round.sheet().owner().equals(me.id())).orElseThrow(Missing::new);
    }
}
