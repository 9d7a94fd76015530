package cn.yinxian.renewal.usecase;

import cn.yinxian.register.BranchDissolved;
import cn.yinxian.renewal.model.Renewals;
import cn.yinxian.renewal.model.Reviews;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A branch that has ended elects nobody: what is under way for it ends in the same transaction. */
@Component
class CancelRenewals {

    private final Renewals renewals;
    private final EndRenewal end;
    private final Reviews reviews;
    private final ReviewWorkflow reviewWorkflow;

    CancelRenewals(Renewals renewals, EndRenewal end, Reviews reviews, ReviewWorkflow reviewWorkflow) {
        this.renewals = renewals;
        this.end = end;
        this.reviews = reviews;
        this.reviewWorkflow = reviewWorkflow;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(BranchDissolved ended) {
        renewals.underWay(ended.code()).ifPresent(renewal -> end.end(renewal, "党支部已撤销，换届、补选、指派事项随之终止"));
        reviews.underWay(ended.code()).forEach(review -> {
            review.cancel();
            reviews.update(review);
            reviewWorkflow.cancelled(review.state().number());
        });
    }
}
