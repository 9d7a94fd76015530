package cn.yinxian.selection.round.usecase;

import cn.yinxian.selection.round.CallClosed;
import cn.yinxian.selection.round.model.RoundBook;
import cn.yinxian.shared.CaseNumber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The last day of the call is over. Serves serviceTask_closeCall. */
@Service
public class CloseCall {

    private final RoundBook rounds;
    private final RoundWorkflow workflow;
    private final ApplicationEventPublisher events;

    CloseCall(RoundBook rounds, RoundWorkflow workflow, ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.workflow = workflow;
        this.events = events;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void close(CaseNumber number) {
        var round = rounds.require(number);
        round.closeCall();
        rounds.update(round);
        workflow.callClosed(round.sheet());
        events.publishEvent(new CallClosed(number));
    }
}
