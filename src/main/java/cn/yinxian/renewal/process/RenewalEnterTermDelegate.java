package cn.yinxian.renewal.process;

import cn.yinxian.renewal.usecase.EnterTerm;
import cn.yinxian.shared.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Serves serviceTask_enterTerm. */
@Component
class RenewalEnterTermDelegate implements JavaDelegate {

    private final EnterTerm enterTerm;

    RenewalEnterTermDelegate(EnterTerm enterTerm) {
        this.enterTerm = enterTerm;
    }

    @Override
    public void execute(DelegateExecution execution) {
        enterTerm.enter(CaseNumber.of(execution.getProcessBusinessKey()));
    }
}
