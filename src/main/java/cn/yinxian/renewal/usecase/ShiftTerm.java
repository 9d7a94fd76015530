package cn.yinxian.renewal.usecase;

import cn.yinxian.register.Standings;
import cn.yinxian.renewal.model.Renewals;
import cn.yinxian.shared.CaseNumber;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves the end of the term in the register, as granted; serves serviceTask_shiftTerm. The daily scan calls it again in time. */
@Service
@Transactional
public class ShiftTerm {

    private final Renewals renewals;
    private final RenewalWorkflow workflow;
    private final Standings standings;
    private final TermClock terms;

    ShiftTerm(Renewals renewals, RenewalWorkflow workflow, Standings standings, TermClock terms) {
        this.renewals = renewals;
        this.workflow = workflow;
        this.standings = standings;
        this.terms = terms;
    }

    public void shift(CaseNumber number) {
        var renewal = renewals.require(number);
        var to = Objects.requireNonNull(renewal.request().postponedTo());
        standings.shiftTerm(renewal.branch(), to, "办件" + number);
        renewal.shifted();
        renewals.update(renewal);
        terms.rest(number);
        workflow.closed(number);
    }
}
