package cn.yinxian.renewal.usecase;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.register.Register;
import cn.yinxian.renewal.model.Renewal;
import cn.yinxian.renewal.model.RenewalMatter;
import cn.yinxian.renewal.model.Renewals;
import cn.yinxian.shared.BranchCode;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Calls the renewal of one branch, unless it is under way, and keeps how its term stands. A branch that has elected in time is not
 * overdue while its superior approves and files. A by-election or an assignment does not keep the term from being called: it
 * gives way, unless it is as good as done, and at the latest when the term is over.
 */
@Service
public class CallTerm {

    private final Register register;
    private final Renewals renewals;
    private final BranchRenewals branches;
    private final TermStandings standings;
    private final EndRenewal end;

    CallTerm(Register register, Renewals renewals, BranchRenewals branches, TermStandings standings, EndRenewal end) {
        this.register = register;
        this.renewals = renewals;
        this.branches = branches;
        this.standings = standings;
        this.end = end;
    }

    /** @return whether a renewal was called now; of two scans at once one calls it */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean call(BranchCode code, LocalDate today) {
        var branch = register.lock(code);
        if (!branch.active() || branch.termEnd() == null) {
            return false;
        }
        var underWay = renewals.underWay(code);
        boolean ofTerm = underWay.filter(one -> one.matter() == RenewalMatter.TERM).isPresent();
        boolean settling = underWay.filter(Renewal::hasNewBody).isPresent();
        if (!ofTerm || !settling) {
            standings.note(branch, today);
        }
        if (ofTerm || (settling && !TermStandings.isOver(branch.termEnd(), today))) {
            return false;
        }
        underWay.ifPresent(other -> end.end(other, "本届任期将满，补选、指派随届满换届一并进行"));
        branches.open(branch, RenewalMatter.TERM, null, today, CurrentOfficial.SYSTEM);
        return true;
    }
}
