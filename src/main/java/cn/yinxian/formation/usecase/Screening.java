package cn.yinxian.formation.usecase;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.formation.FormationId;
import cn.yinxian.formation.model.Assessment;
import cn.yinxian.formation.model.CaseFacts;
import cn.yinxian.formation.model.Formation;
import cn.yinxian.formation.model.FormationAction;
import cn.yinxian.formation.model.Formations;
import cn.yinxian.formation.model.Proposal;
import cn.yinxian.register.Branch;
import cn.yinxian.register.Register;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts an application to the rules as they are valid today, with the facts as they stand in the register. */
@Component
public class Screening {

    private final FactFinder facts;
    private final RoutePlanner planner;
    private final FormationRules rules;
    private final Register register;
    private final Formations formations;
    private final Clock clock;

    Screening(
            FactFinder facts, RoutePlanner planner, FormationRules rules, Register register, Formations formations, Clock clock) {
        this.facts = facts;
        this.planner = planner;
        this.rules = rules;
        this.register = register;
        this.formations = formations;
        this.clock = clock;
    }

    public record Screened(CaseFacts facts, Assessment assessment) {}

    Screened of(Proposal proposal, @Nullable FormationId self) {
        var day = today();
        var found = facts.of(proposal, planner.committeeOf(proposal), self, day);
        return new Screened(found, rules.assess(found, day));
    }

    /** An application under review, which holds its members itself: nobody else can have taken them since. */
    Screened ofStanding(Formation formation) {
        var day = today();
        var found = facts.ofStanding(formation, planner.committeeOf(formation.proposal()), day);
        return new Screened(found, rules.assess(found, day));
    }

    LocalDate today() {
        return WorkingCalendar.dayOf(clock.instant());
    }

    /** The branch to be changed belongs to the applying unit, still exists, and is in no other open case. */
    void requireSubject(Proposal proposal, @Nullable FormationId self) {
        if (proposal.subject() == null) {
            return;
        }
        var branch = register.find(proposal.subject()).orElseThrow(Missing::new);
        if (!branch.unit().equals(proposal.unit()) && !branch.units().contains(proposal.unit())) {
            throw new Missing();
        }
        var refusals = new ArrayList<Refusal>();
        if (!branch.active()) {
            refusals.add(Refusal.of("subject", "formation.subject", "“%s”已撤销".formatted(branch.name())));
        }
        if (formations.isBusy(branch.code(), self)) {
            refusals.add(Refusal.of("subject", "formation.subject", "“%s”已有另一件在办的调整或者撤销事项".formatted(branch.name())));
        }
        if (isKindChanged(proposal, branch)) {
            refusals.add(Refusal.of("kind", "formation.kind", "调整、撤销不改变党支部的组建形式"));
        }
        if (!refusals.isEmpty()) {
            throw new Refused(refusals);
        }
    }

    private static boolean isKindChanged(Proposal proposal, Branch branch) {
        return proposal.action() != FormationAction.FORM && proposal.kind() != branch.kind();
    }
}
