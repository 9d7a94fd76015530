package cn.yinxian.selection.round.process;

import cn.yinxian.selection.round.usecase.PublishRound;
import cn.yinxian.shared.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Serves serviceTask_publishRound; the timer of event_callCloses reads the instant set here. */
@Component
class SelectionPublishRoundDelegate implements JavaDelegate {

    private final PublishRound publish;

    SelectionPublishRoundDelegate(PublishRound publish) {
        this.publish = publish;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var closes = publish.publish(CaseNumber.of(execution.getProcessBusinessKey()));
        var assignment = SelectionRoundProcess.CALL_CLOSES_AT.is(closes);
        execution.setVariable(assignment.name(), assignment.written());
    }
}
