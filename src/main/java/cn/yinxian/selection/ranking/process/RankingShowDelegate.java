package cn.yinxian.selection.ranking.process;

import cn.yinxian.selection.ranking.usecase.ShowRanking;
import cn.yinxian.shared.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Serves serviceTask_showRanking. */
@Component
class RankingShowDelegate implements JavaDelegate {

    private final ShowRanking showRanking;

    RankingShowDelegate(ShowRanking showRanking) {
        this.showRanking = showRanking;
    }

    @Override
    public void execute(DelegateExecution execution) {
        showRanking.show(CaseNumber.of(execution.getProcessBusinessKey()));
    }
}
