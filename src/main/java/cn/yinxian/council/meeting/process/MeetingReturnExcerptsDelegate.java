package cn.yinxian.council.meeting.process;

import cn.yinxian.council.meeting.usecase.ReturnExcerpts;
import cn.yinxian.shared.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Serves serviceTask_returnExcerpts. */
@Component
class MeetingReturnExcerptsDelegate implements JavaDelegate {

    private final ReturnExcerpts excerpts;

    MeetingReturnExcerptsDelegate(ReturnExcerpts excerpts) {
        this.excerpts = excerpts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        excerpts.back(CaseNumber.of(execution.getProcessBusinessKey()));
    }
}
