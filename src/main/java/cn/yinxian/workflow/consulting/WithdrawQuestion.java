package cn.yinxian.workflow.consulting;

import cn.yinxian.audit.Act;
import cn.yinxian.audit.AuditTrail;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.workflow.TaskRef;
import cn.yinxian.workflow.persistence.ConsultationMapper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whoever asked wants no answer any more; what was answered stays. */
@Service
@Transactional
public class WithdrawQuestion {

    private final ConsultationMapper mapper;
    private final ConsultationEnd end;
    private final AuditTrail audit;

    WithdrawQuestion(ConsultationMapper mapper, ConsultationEnd end, AuditTrail audit) {
        this.mapper = mapper;
        this.end = end;
        this.audit = audit;
    }

    /** @return the task for which it was asked */
    public TaskRef withdraw(long id, CurrentOfficial me) {
        var question = mapper.lock(id);
        if (question == null || !question.asker().equals(me.id().value())) {
            throw new Missing();
        }
        if (question.closedAt() != null) {
            throw new Overtaken("这次征求已经结束，不必撤销。", "/cases/" + question.caseNumber());
        }
        end.end(question, true);
        audit.append(new Act(me.id().value(), "case.consult.withdraw", "case:" + question.caseNumber(), question.step()));
        return TaskRef.of(question.taskId());
    }
}
