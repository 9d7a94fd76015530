package cn.yinxian.formation.usecase;

import cn.yinxian.formation.FormationId;
import cn.yinxian.formation.model.BranchNaming;
import cn.yinxian.formation.model.FormationAction;
import cn.yinxian.formation.model.Formations;
import cn.yinxian.formation.model.Proposal;
import cn.yinxian.organisation.Units;
import cn.yinxian.register.RegisterSearch;
import cn.yinxian.shared.UnitCode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names are used once under a 基层党委, by a branch in the register or in an open application. */
@Component
public class BranchNames {

    private final RegisterSearch register;
    private final Formations formations;
    private final RoutePlanner planner;
    private final Units units;

    BranchNames(RegisterSearch register, Formations formations, RoutePlanner planner, Units units) {
        this.register = register;
        this.formations = formations;
        this.planner = planner;
        this.units = units;
    }

    /** The application with the usual name for it, or the next number that is free; without a name if there is none. */
    public Proposal named(Proposal proposal, boolean committee, @Nullable FormationId self) {
        String city = units.city().name();
        String unit = units.require(proposal.unit()).name();
        var inUse = inUse(BranchNaming.body(city, unit), planner.committeeOf(proposal), proposal, self);
        return proposal.withName(BranchNaming.propose(city, unit, proposal.kind(), committee, inUse));
    }

    boolean isTaken(Proposal proposal, UnitCode committee, @Nullable FormationId self) {
        return proposal.action() != FormationAction.DISSOLVE
                && !proposal.name().isEmpty()
                && inUse(proposal.name(), committee, proposal, self).contains(proposal.name());
    }

    /** A branch that is adjusted may keep its own name. */
    private List<String> inUse(String beginning, UnitCode committee, Proposal proposal, @Nullable FormationId self) {
        var own = proposal.action() == FormationAction.FORM ? null : proposal.subject();
        return Stream.concat(
                        register.names(committee, beginning, own).stream(), formations.openNames(committee, beginning, self).stream())
                .toList();
    }
}
