package cn.yinxian.council.meeting.usecase;

import cn.yinxian.audit.Act;
import cn.yinxian.audit.AuditTrail;
import cn.yinxian.council.meeting.model.Meeting;
import cn.yinxian.organisation.CurrentOfficial;
import org.springframework.stereotype.Component;

/** Writes down what is done to a meeting between the steps of its case. */
@Component
class MeetingJournal {

    private final AuditTrail audit;

    MeetingJournal(AuditTrail audit) {
        this.audit = audit;
    }

    void note(Meeting meeting, String verb, String detail, CurrentOfficial by) {
        audit.append(new Act(by.id().value(), verb, "case:" + meeting.state().number(), detail));
    }
}
