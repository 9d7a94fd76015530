package cn.yinxian.renewal.usecase;

import cn.yinxian.assembly.CommitteePlans;
import cn.yinxian.assembly.Electorate;
import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Role;
import cn.yinxian.register.Branch;
import cn.yinxian.register.Register;
import cn.yinxian.renewal.model.RenewalMatter;
import cn.yinxian.renewal.model.Request;
import cn.yinxian.renewal.model.RequestKind;
import cn.yinxian.renewal.model.Term;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Refused;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A branch begins its renewal itself (提前、延期), or a by-election; a superior begins an assignment. */
@Service
@Transactional
public class StartRenewal {

    private final Register register;
    private final BranchRenewals renewals;
    private final RequestRule rule;
    private final CommitteePlans plans;
    private final VacancyRule vacancies;
    private final Clock clock;

    StartRenewal(
            Register register,
            BranchRenewals renewals,
            RequestRule rule,
            CommitteePlans plans,
            VacancyRule vacancies,
            Clock clock) {
        this.register = register;
        this.renewals = renewals;
        this.rule = rule;
        this.plans = plans;
        this.vacancies = vacancies;
        this.clock = clock;
    }

    /** What this official may begin for the branch: nothing where nobody is elected; {@link Missing} for somebody who has nothing to do with it. */
    @Transactional(readOnly = true)
    public Set<RenewalMatter> open(BranchCode code, CurrentOfficial by) {
        var branch = register.require(code);
        var due = dueTo(branch, by);
        return BranchRenewals.hindrance(branch).isEmpty() ? due : Set.of();
    }

    private static Set<RenewalMatter> dueTo(Branch branch, CurrentOfficial by) {
        var open = EnumSet.noneOf(RenewalMatter.class);
        if (isOfBranch(branch, by)) {
            open.add(RenewalMatter.TERM);
            open.add(RenewalMatter.BY_ELECTION);
        }
        if (by.isIn(RenewalRoutes.committeeOf(branch))) {
            open.add(RenewalMatter.ASSIGNMENT);
        }
        if (open.isEmpty()) {
            throw new Missing();
        }
        return open;
    }

    /** @throws Refused if the request cannot stand, or another case of the branch is under way */
    public CaseNumber ask(BranchCode code, RenewalMatter matter, Request request, CurrentOfficial by) {
        var branch = lock(code, matter, by);
        var today = WorkingCalendar.dayOf(clock.instant());
        if (matter == RenewalMatter.TERM) {
            int formal = new Electorate(register.membersOf(code)).formal();
            var term = new Term(branch.termStart(), Objects.requireNonNull(branch.termEnd()));
            rule.check(request, term, plans.plan(formal, today), today);
        } else {
            vacancies.check(branch, request, today);
        }
        return renewals.open(branch, matter, request, today, by);
    }

    public CaseNumber assign(BranchCode code, CurrentOfficial by) {
        var branch = lock(code, RenewalMatter.ASSIGNMENT, by);
        return renewals.open(branch, RenewalMatter.ASSIGNMENT, null, WorkingCalendar.dayOf(clock.instant()), by);
    }

    /** Nobody dissolves the branch meanwhile. */
    private Branch lock(BranchCode code, RenewalMatter matter, CurrentOfficial by) {
        if (!dueTo(register.require(code), by).contains(matter)) {
            throw new Missing();
        }
        var branch = register.lock(code);
        BranchRenewals.requireRenewable(branch);
        return branch;
    }

    private static boolean isOfBranch(Branch branch, CurrentOfficial by) {
        return by.postsAs(Role.BRANCH_SECRETARY, Role.BRANCH_ASSISTANT).stream()
                .anyMatch(post -> post.place().equals(branch.code().value()));
    }
}
