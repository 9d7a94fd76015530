package cn.yinxian.selection.round.process;

import cn.yinxian.selection.round.usecase.CloseCall;
import cn.yinxian.shared.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Serves serviceTask_closeCall. */
@Component
class SelectionCloseCallDelegate implements JavaDelegate {

    private final CloseCall close;

    SelectionCloseCallDelegate(CloseCall close) {
        this.close = close;
    }

    @Override
    public void execute(DelegateExecution execution) {
        close.close(CaseNumber.of(execution.getProcessBusinessKey()));
    }
}
