package cn.yinxian.formation.usecase;

import cn.yinxian.assembly.ElectedBranch;
import cn.yinxian.formation.model.Formation;
import cn.yinxian.organisation.Figures;
import cn.yinxian.organisation.UnitKind;
import cn.yinxian.organisation.Units;
import cn.yinxian.register.BranchKind;
import cn.yinxian.register.Member;
import cn.yinxian.register.Register;
import cn.yinxian.register.Register.NewBranch;
import cn.yinxian.register.Register.NewOfficer;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.UnitCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Enters a new branch with its members, its leading body and its term; after a split also what remains of the old one. */
@Component
public class NewBranches {

    private final Register register;
    private final Units units;
    private final Figures figures;

    NewBranches(Register register, Units units, Figures figures) {
        this.register = register;
        this.units = units;
        this.figures = figures;
    }

    BranchCode enter(Formation formation, LocalDate day) {
        var proposal = formation.proposal();
        var start = formation.electedOn(ElectedBranch.NEW);
        var code = register.enter(new NewBranch(
                proposal.name(), proposal.kind(), proposal.unit(), formation.submission().committee(), proposal.units(), false,
                Objects.requireNonNullElse(formation.state().decidedOn(), day), start, termEnd(start, proposal.unit()),
                proposal.memberCodes(), officers(formation, ElectedBranch.NEW)));
        if (proposal.kind() == BranchKind.SEPARATED && proposal.subject() != null) {
            renewRemaining(formation, proposal.subject());
        }
        return code;
    }

    private void renewRemaining(Formation formation, BranchCode subject) {
        var start = formation.electedOn(ElectedBranch.REMAINING);
        var unit = register.require(subject).unit();
        register.appoint(subject, officers(formation, ElectedBranch.REMAINING), start, termEnd(start, unit));
        var remaining = register.membersOf(subject);
        register.markMixed(subject, remaining.stream().anyMatch(Member::retired) && !remaining.stream().allMatch(Member::retired));
    }

    /** Last day of the term that begins on a day: 村、社区 have longer terms. Functional and temporary branches have none. */
    private @Nullable LocalDate termEnd(@Nullable LocalDate start, UnitCode unit) {
        if (start == null) {
            return null;
        }
        boolean community = units.require(unit).kind() == UnitKind.COMMUNITY;
        int years = figures.on(community ? "term.villageCommunity" : "term.branch", start).asInt();
        return start.plusYears(years).minusDays(1);
    }

    private static List<NewOfficer> officers(Formation formation, ElectedBranch branch) {
        return formation.appointeesOf(branch).stream().map(one -> new NewOfficer(one.memberCode(), one.post())).toList();
    }
}
