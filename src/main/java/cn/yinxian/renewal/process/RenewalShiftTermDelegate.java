package cn.yinxian.renewal.process;

import cn.yinxian.renewal.usecase.ShiftTerm;
import cn.yinxian.shared.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Serves serviceTask_shiftTerm. */
@Component
class RenewalShiftTermDelegate implements JavaDelegate {

    private final ShiftTerm shiftTerm;

    RenewalShiftTermDelegate(ShiftTerm shiftTerm) {
        this.shiftTerm = shiftTerm;
    }

    @Override
    public void execute(DelegateExecution execution) {
        shiftTerm.shift(CaseNumber.of(execution.getProcessBusinessKey()));
    }
}
