package cn.yinxian.council.meeting.process;

import cn.yinxian.council.meeting.usecase.SendMeetingNotice;
import cn.yinxian.shared.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Serves serviceTask_sendNotice. */
@Component
class MeetingSendNoticeDelegate implements JavaDelegate {

    private final SendMeetingNotice notice;

    MeetingSendNoticeDelegate(SendMeetingNotice notice) {
        this.notice = notice;
    }

    @Override
    public void execute(DelegateExecution execution) {
        notice.send(CaseNumber.of(execution.getProcessBusinessKey()));
    }
}
