package cn.yinxian.renewal.usecase;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.Figures;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.Unit;
import cn.yinxian.organisation.Units;
import cn.yinxian.register.Branch;
import cn.yinxian.renewal.model.RenewalMatter;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Finds who does what for a branch: its own officials, the 基层党委 it belongs to, and the Organisation Department above. */
@Component
public class RenewalRoutes {

    private final Units units;
    private final Figures figures;

    RenewalRoutes(Units units, Figures figures) {
        this.units = units;
        this.figures = figures;
    }

    RenewalRoute of(Branch branch, RenewalMatter matter, LocalDate day) {
        var city = units.city().code();
        var level = units.districtOf(branch.unit()).map(Unit::code).orElse(city);
        var own = CandidateGroup.of(Role.BRANCH_SECRETARY, branch.code());
        var committee = committeeOf(branch);
        return new RenewalRoute(
                matter == RenewalMatter.ASSIGNMENT ? committee : own, own, committee,
                CandidateGroup.of(Role.valueOf(figures.on("renewal.overrideRole", day).value()), city),
                CandidateGroup.of(Role.ORG_DEPT, level));
    }

    /** The superior that approves what the branch does. */
    static CandidateGroup committeeOf(Branch branch) {
        return CandidateGroup.of(Role.PARTY_COMMITTEE, branch.committee());
    }
}
