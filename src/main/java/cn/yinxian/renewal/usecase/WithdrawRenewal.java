package cn.yinxian.renewal.usecase;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.renewal.model.Renewals;
import cn.yinxian.shared.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 撤销: who began a renewal ends it, unless the end of the term demands it. */
@Service
@Transactional
public class WithdrawRenewal {

    private final Renewals renewals;
    private final RenewalWorkflow workflow;
    private final TermClock terms;

    WithdrawRenewal(Renewals renewals, RenewalWorkflow workflow, TermClock terms) {
        this.renewals = renewals;
        this.workflow = workflow;
        this.terms = terms;
    }

    public record Command(CaseNumber number, String reason, long seenVersion, CurrentOfficial by) {}

    public void withdraw(Command command) {
        workflow.takeForWithdrawal(command.number(), command.by());
        var renewal = renewals.require(command.number());
        renewal.requireVersion(command.seenVersion());
        renewal.withdraw();
        renewals.update(renewal);
        terms.rest(command.number());
        workflow.withdrawn(command.number(), command.reason(), command.by());
    }
}
