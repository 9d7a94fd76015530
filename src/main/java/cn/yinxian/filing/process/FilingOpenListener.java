package cn.yinxian.filing.process;

import cn.yinxian.filing.usecase.OpenFiling;
import cn.yinxian.shared.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Serves startEvent_filed. */
@Component
class FilingOpenListener implements ExecutionListener {

    private final OpenFiling openFiling;

    FilingOpenListener(OpenFiling openFiling) {
        this.openFiling = openFiling;
    }

    @Override
    public void notify(DelegateExecution execution) {
        openFiling.open(
                CaseNumber.of(execution.getProcessBusinessKey()),
                (String) execution.getVariable(FilingProcess.RECORD_GROUP.name()));
    }
}
