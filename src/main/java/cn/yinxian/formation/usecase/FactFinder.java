package cn.yinxian.formation.usecase;

import cn.yinxian.formation.FormationId;
import cn.yinxian.formation.model.BranchNaming;
import cn.yinxian.formation.model.CaseFacts;
import cn.yinxian.formation.model.Formation;
import cn.yinxian.formation.model.FormationAction;
import cn.yinxian.formation.model.Formations;
import cn.yinxian.formation.model.PartnerUnit;
import cn.yinxian.formation.model.Proposal;
import cn.yinxian.formation.usecase.RosterCount.Counted;
import cn.yinxian.register.Branch;
import cn.yinxian.register.BranchKind;
import cn.yinxian.register.Member;
import cn.yinxian.register.Register;
import cn.yinxian.shared.UnitCode;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the rules ask about an application. */
@Component
public class FactFinder {

    private final RosterCount roster;
    private final Register register;
    private final Formations formations;
    private final FormationRules rules;
    private final BranchNames names;

    FactFinder(RosterCount roster, Register register, Formations formations, FormationRules rules, BranchNames names) {
        this.roster = roster;
        this.register = register;
        this.formations = formations;
        this.rules = rules;
        this.names = names;
    }

    /**
     * @param committee unit of the 基层党委 within which names are unique
     * @param self the application itself, so that it does not stand in its own way; null before it is kept
     */
    CaseFacts of(Proposal proposal, UnitCode committee, @Nullable FormationId self, LocalDate day) {
        return gather(proposal, committee, self, day, formations.busyMembers(proposal.memberCodes(), self).size());
    }

    /** Of an application that was submitted: whose relation it moves, no other can have taken since. */
    CaseFacts ofStanding(Formation formation, UnitCode committee, LocalDate day) {
        var proposal = formation.proposal();
        return proposal.kind().movesRelation()
                ? gather(proposal, committee, formation.id(), day, 0)
                : of(proposal, committee, formation.id(), day);
    }

    private CaseFacts gather(Proposal proposal, UnitCode committee, @Nullable FormationId self, LocalDate day, int busy) {
        var counted = roster.of(proposal);
        int seats = proposal.leadingBody().seats();
        boolean withCommittee = rules.plan(counted.headcount().formal(), day).committee();
        return new CaseFacts(
                proposal.action(),
                proposal.kind(),
                proposal.body(),
                counted.headcount(),
                proposal.subject() != null && register.find(proposal.subject()).map(Branch::mixed).orElse(false),
                (int) proposal.partners().stream().filter(partner -> !partner.hasConsented()).count(),
                (int) counted.listed().stream().filter(member -> isForeign(member, proposal, counted)).count(),
                (int) counted.listed().stream().filter(member -> !member.retired()).count(),
                busy,
                unarranged(proposal, counted),
                names.isTaken(proposal, committee, self),
                BranchNaming.fits(proposal.name(), proposal.kind(), withCommittee),
                seats);
    }

    private static boolean isForeign(Member member, Proposal proposal, Counted counted) {
        if (proposal.action() == FormationAction.FORM) {
            return proposal.kind() == BranchKind.SEPARATED
                    ? !Objects.equals(member.branch(), proposal.subject())
                    : !proposal.units().contains(member.unit());
        }
        return counted.present().stream().noneMatch(one -> one.code().equals(member.code()))
                && (proposal.action() == FormationAction.DISSOLVE || !proposal.units().contains(member.unit()));
    }

    private static int unarranged(Proposal proposal, Counted counted) {
        if (proposal.action() != FormationAction.DISSOLVE) {
            return (int) proposal.unarranged();
        }
        long arranged = proposal.members().stream()
                .filter(move -> move.target() != null && !move.target().equals(proposal.subject()))
                .filter(move -> counted.present().stream().anyMatch(one -> one.code().equals(move.memberCode())))
                .count();
        return counted.present().size() - (int) arranged;
    }
}
