package cn.yinxian.formation.usecase;

import cn.yinxian.formation.model.ElectedBranch;
import cn.yinxian.formation.model.Formation;
import cn.yinxian.register.Register;
import cn.yinxian.shared.Missing;
import org.springframework.stereotype.Component;

/** Finds the members of the branches an application makes. */
@Component
public class Electorates {

    private final Register register;

    Electorates(Register register) {
        this.register = register;
    }

    /** Members of the new branch, or of what remains of the branch that was split. */
    Electorate of(Formation formation, ElectedBranch branch) {
        var proposal = formation.proposal();
        if (branch == ElectedBranch.NEW) {
            return new Electorate(register.members(proposal.memberCodes()));
        }
        if (proposal.subject() == null) {
            throw new Missing();
        }
        var leaving = proposal.memberCodes();
        return new Electorate(register.membersOf(proposal.subject()).stream()
                .filter(member -> !leaving.contains(member.code()))
                .toList());
    }
}
