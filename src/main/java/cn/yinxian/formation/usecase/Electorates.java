package cn.yinxian.formation.usecase;

import cn.yinxian.assembly.ElectedBranch;
import cn.yinxian.assembly.ElectionSetting;
import cn.yinxian.assembly.Electorate;
import cn.yinxian.assembly.LeadingSeats;
import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.formation.model.Formation;
import cn.yinxian.register.Register;
import cn.yinxian.shared.Missing;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who votes in the branches an application makes, and for how many places. */
@Component
public class Electorates {

    private final Register register;
    private final FormationRules rules;
    private final Clock clock;

    Electorates(Register register, FormationRules rules, Clock clock) {
        this.register = register;
        this.rules = rules;
        this.clock = clock;
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

    /** The election as things stand today. */
    ElectionSetting setting(Formation formation, ElectedBranch branch) {
        return setting(formation, branch, today());
    }

    /** The reply has fixed the places of the new branch; what remains of a split one chooses its own, by the rules of the day. */
    ElectionSetting setting(Formation formation, ElectedBranch branch, LocalDate day) {
        var electorate = of(formation, branch);
        var plan = rules.plan(electorate.formal(), day);
        var places = branch == ElectedBranch.NEW
                ? LeadingSeats.fixed(plan, formation.proposal().leadingBody().seats())
                : LeadingSeats.open(plan);
        return new ElectionSetting(branch, electorate, places, formation.state().decidedOn(), today(), List.of());
    }

    private LocalDate today() {
        return WorkingCalendar.dayOf(clock.instant());
    }
}
