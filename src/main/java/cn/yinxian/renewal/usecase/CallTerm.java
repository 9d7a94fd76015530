package cn.yinxian.renewal.usecase;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.register.Register;
import cn.yinxian.renewal.model.RenewalMatter;
import cn.yinxian.renewal.model.Renewals;
import cn.yinxian.shared.BranchCode;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Calls the renewal of one branch, unless it is under way, and keeps how its term stands. */
@Service
public class CallTerm {

    private final Register register;
    private final Renewals renewals;
    private final BranchRenewals branches;
    private final TermStandings standings;

    CallTerm(Register register, Renewals renewals, BranchRenewals branches, TermStandings standings) {
        this.register = register;
        this.renewals = renewals;
        this.branches = branches;
        this.standings = standings;
    }

    /** @return whether a renewal was called now */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean call(BranchCode code, LocalDate today) {
        var branch = register.require(code);
        standings.note(branch, today);
        if (renewals.underWay(code).isPresent()) {
            return false;
        }
        branches.open(branch, RenewalMatter.TERM, null, today, CurrentOfficial.SYSTEM);
        return true;
    }
}
