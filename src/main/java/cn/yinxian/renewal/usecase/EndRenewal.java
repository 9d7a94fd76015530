package cn.yinxian.renewal.usecase;

import cn.yinxian.renewal.model.Renewal;
import cn.yinxian.renewal.model.Renewals;
import org.springframework.stereotype.Component;

/** Ends a renewal that is under way where nobody asks for its end: the branch is gone, or its whole body is to be elected anew. */
@Component
class EndRenewal {

    private final Renewals renewals;
    private final RenewalWorkflow workflow;
    private final TermClock terms;

    EndRenewal(Renewals renewals, RenewalWorkflow workflow, TermClock terms) {
        this.renewals = renewals;
        this.workflow = workflow;
        this.terms = terms;
    }

    /** @param reason as it will stand in the case */
    void end(Renewal renewal, String reason) {
        renewal.cancel();
        renewals.update(renewal);
        terms.rest(renewal.number());
        workflow.cancelled(renewal.number(), reason);
    }
}
