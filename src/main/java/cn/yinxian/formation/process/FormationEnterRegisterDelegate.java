package cn.yinxian.formation.process;

import cn.yinxian.formation.usecase.EnterRegister;
import cn.yinxian.shared.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Serves serviceTask_enterRegister. */
@Component
class FormationEnterRegisterDelegate implements JavaDelegate {

    private final EnterRegister enterRegister;

    FormationEnterRegisterDelegate(EnterRegister enterRegister) {
        this.enterRegister = enterRegister;
    }

    @Override
    public void execute(DelegateExecution execution) {
        enterRegister.enter(CaseNumber.of(execution.getProcessBusinessKey()));
    }
}
