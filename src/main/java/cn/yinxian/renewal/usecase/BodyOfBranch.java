package cn.yinxian.renewal.usecase;

import cn.yinxian.assembly.BodyPlan;
import cn.yinxian.assembly.CommitteePlans;
import cn.yinxian.assembly.ElectedBranch;
import cn.yinxian.assembly.ElectionSetting;
import cn.yinxian.assembly.Electorate;
import cn.yinxian.assembly.LeadingSeats;
import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.register.Branch;
import cn.yinxian.register.Officer;
import cn.yinxian.register.OfficerPost;
import cn.yinxian.register.Register;
import cn.yinxian.renewal.model.RenewalMatter;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.renewal.model.Renewal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which places of a branch's leading body a renewal fills, and who votes for them. */
@Component
public class BodyOfBranch {

    private final Register register;
    private final CommitteePlans plans;
    private final Clock clock;

    BodyOfBranch(Register register, CommitteePlans plans, Clock clock) {
        this.register = register;
        this.plans = plans;
        this.clock = clock;
    }

    BodyPlan plan(Electorate electorate, LocalDate day) {
        return plans.plan(electorate.formal(), day);
    }

    /** Places that are vacant, if the body is to be as large as it may be. */
    int vacancies(BranchCode branch, BodyPlan plan) {
        return Math.max(0, plan.maxSeats() - register.officersOf(branch).size());
    }

    /** The election as it is settled before anybody votes; {@code nominees} as far as the superior has agreed to them. */
    ElectionSetting setting(Renewal renewal) {
        var today = WorkingCalendar.dayOf(clock.instant());
        var electorate = electorate(renewal);
        return new ElectionSetting(
                ElectedBranch.STANDING, electorate, places(renewal, plan(electorate, today)), null, today, renewal.candidates());
    }

    Branch branch(Renewal renewal) {
        return register.require(renewal.branch());
    }

    /** Whether there is a committee in which somebody can be a plain member. */
    boolean hasCommittee(Renewal renewal) {
        return plan(electorate(renewal), WorkingCalendar.dayOf(clock.instant())).committee();
    }

    Electorate electorate(Renewal renewal) {
        return new Electorate(register.membersOf(renewal.branch()));
    }

    private LeadingSeats places(Renewal renewal, BodyPlan plan) {
        int seats = renewal.request().seats();
        if (renewal.matter() == RenewalMatter.TERM) {
            return LeadingSeats.fixed(plan, seats);
        }
        var inPost = register.officersOf(renewal.branch());
        boolean secretary = inPost.stream().noneMatch(one -> one.post() == OfficerPost.SECRETARY);
        return LeadingSeats.vacant(plan.committee(), seats, secretary, codes(inPost));
    }

    private static List<String> codes(List<Officer> officers) {
        return officers.stream().map(Officer::memberCode).toList();
    }
}
