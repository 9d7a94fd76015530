package cn.yinxian.formation.process;

import cn.yinxian.deadline.Deadlines;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.workflow.CaseStatus;
import cn.yinxian.workflow.Cases;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/**
 * Serves subProcess_decision: the committee has received the 请示, its month begins, or goes on after 补正. The timer of
 * boundary_replyOverdue reads the date set here.
 */
@Component
class FormationOpenReplyDeadlineListener implements ExecutionListener {

    private static final String RULE = "formation.replyMonths";

    private final Deadlines deadlines;
    private final Cases cases;

    FormationOpenReplyDeadlineListener(Deadlines deadlines, Cases cases) {
        this.deadlines = deadlines;
        this.cases = cases;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var deadline = deadlines.open("case:" + execution.getProcessBusinessKey(), RULE);
        cases.mark(CaseNumber.of(execution.getProcessBusinessKey()), CaseStatus.IN_MEETING);
        execution.setVariable(FormationProcess.REPLY_DUE_AT.name(), Date.from(deadline.due()));
    }
}
