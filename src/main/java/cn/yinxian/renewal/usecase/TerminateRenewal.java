package cn.yinxian.renewal.usecase;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.renewal.model.Renewals;
import cn.yinxian.workflow.CaseFile;
import cn.yinxian.workflow.CaseTermination;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 终止 of a renewal that the branch or its superior began; what the end of a term demands is not ended. */
@Component
class TerminateRenewal implements CaseTermination {

    private final Renewals renewals;
    private final RenewalWorkflow workflow;
    private final TermClock terms;

    TerminateRenewal(Renewals renewals, RenewalWorkflow workflow, TermClock terms) {
        this.renewals = renewals;
        this.workflow = workflow;
        this.terms = terms;
    }

    @Override
    public String process() {
        return workflow.process();
    }

    @Override
    public Optional<String> whyNot(CaseFile file) {
        return renewals.require(file.number()).isWithdrawable()
                ? Optional.empty()
                : Optional.of("任期届满应当换届，不能终止；确有困难的，由党支部请求延期");
    }

    @Override
    public void terminate(CaseFile file, CurrentOfficial by) {
        var renewal = renewals.require(file.number());
        renewal.cancel();
        renewals.update(renewal);
        terms.rest(file.number());
    }
}
