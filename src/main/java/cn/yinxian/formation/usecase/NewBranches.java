package cn.yinxian.formation.usecase;

import cn.yinxian.assembly.ElectedBranch;
import cn.yinxian.formation.model.Formation;
import cn.yinxian.register.BranchKind;
import cn.yinxian.register.Member;
import cn.yinxian.register.Register;
import cn.yinxian.register.Register.NewBranch;
import cn.yinxian.register.Register.NewOfficer;
import cn.yinxian.register.TermLength;
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
    private final TermLength terms;

    NewBranches(Register register, TermLength terms) {
        this.register = register;
        this.terms = terms;
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

    /** Functional and temporary branches have no term. */
    private @Nullable LocalDate termEnd(@Nullable LocalDate start, UnitCode unit) {
        return start == null ? null : terms.endOf(unit, start);
    }

    private static List<NewOfficer> officers(Formation formation, ElectedBranch branch) {
        return formation.appointeesOf(branch).stream().map(one -> new NewOfficer(one.memberCode(), one.post())).toList();
    }
}
