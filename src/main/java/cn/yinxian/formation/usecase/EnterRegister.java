package cn.yinxian.formation.usecase;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.formation.model.Formation;
import cn.yinxian.formation.model.Formations;
import cn.yinxian.formation.model.MemberMove;
import cn.yinxian.formation.model.Proposal;
import cn.yinxian.register.Register;
import cn.yinxian.register.Register.Renaming;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes what was decided and recorded into the register (底册); serves serviceTask_enterRegister. */
@Service
@Transactional
public class EnterRegister {

    private final Formations formations;
    private final FormationWorkflow workflow;
    private final NewBranches newBranches;
    private final Register register;
    private final Clock clock;

    EnterRegister(
            Formations formations, FormationWorkflow workflow, NewBranches newBranches, Register register, Clock clock) {
        this.formations = formations;
        this.workflow = workflow;
        this.newBranches = newBranches;
        this.register = register;
        this.clock = clock;
    }

    public void enter(CaseNumber number) {
        var formation = formations.require(number);
        formation.register(write(formation, WorkingCalendar.dayOf(clock.instant())));
        formations.update(formation);
        workflow.registered(number);
    }

    private @Nullable BranchCode write(Formation formation, LocalDate day) {
        var proposal = formation.proposal();
        return switch (proposal.action()) {
            case FORM -> newBranches.enter(formation, day);
            case ADJUST -> adjust(proposal, formation.caseNumber(), day);
            case DISSOLVE -> dissolve(proposal, day);
        };
    }

    private BranchCode adjust(Proposal proposal, CaseNumber number, LocalDate day) {
        var branch = register.require(subject(proposal));
        register.rename(branch.code(), new Renaming(proposal.name(), proposal.units(), day, number), branch.version());
        if (branch.kind().movesRelation()) {
            move(proposal, day);
        }
        return branch.code();
    }

    private BranchCode dissolve(Proposal proposal, LocalDate day) {
        if (proposal.kind().movesRelation()) {
            move(proposal, day);
        }
        register.dissolve(subject(proposal), day);
        return subject(proposal);
    }

    private void move(Proposal proposal, LocalDate day) {
        proposal.members().stream()
                .filter(move -> move.target() != null && !Objects.equals(move.target(), move.from()))
                .collect(groupingBy(MemberMove::target, mapping(MemberMove::memberCode, toList())))
                .forEach((target, members) -> register.move(members, target, day));
    }

    private static BranchCode subject(Proposal proposal) {
        if (proposal.subject() == null) {
            throw new Missing();
        }
        return proposal.subject();
    }
}
