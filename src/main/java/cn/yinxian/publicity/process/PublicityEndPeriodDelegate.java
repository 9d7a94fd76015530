package cn.yinxian.publicity.process;

import cn.yinxian.publicity.usecase.EndPeriod;
import cn.yinxian.shared.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Serves serviceTask_endPeriod. */
@Component
class PublicityEndPeriodDelegate implements JavaDelegate {

    private final EndPeriod endPeriod;

    PublicityEndPeriodDelegate(EndPeriod endPeriod) {
        this.endPeriod = endPeriod;
    }

    @Override
    public void execute(DelegateExecution execution) {
        endPeriod.end(CaseNumber.of(execution.getProcessBusinessKey()));
    }
}
