package cn.yinxian.selection.ranking.process;

import cn.yinxian.selection.ranking.usecase.SendRanking;
import cn.yinxian.shared.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Serves serviceTask_sendRanking. */
@Component
class RankingSendDelegate implements JavaDelegate {

    private final SendRanking sendRanking;

    RankingSendDelegate(SendRanking sendRanking) {
        this.sendRanking = sendRanking;
    }

    @Override
    public void execute(DelegateExecution execution) {
        sendRanking.send(CaseNumber.of(execution.getProcessBusinessKey()));
    }
}
