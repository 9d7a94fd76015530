package cn.yinxian.council.meeting.usecase;

import cn.yinxian.council.meeting.model.Meetings;
import cn.yinxian.council.meeting.model.Placing;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.workflow.TaskRef;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The agenda goes to the convener, in the order and with the details that were typed. Serves userTask_prepareAgenda. */
@Service
@Transactional
public class SubmitAgenda {

    private final Meetings meetings;
    private final MeetingWorkflow workflow;

    SubmitAgenda(Meetings meetings, MeetingWorkflow workflow) {
        this.meetings = meetings;
        this.workflow = workflow;
    }

    public record Command(TaskRef task, List<Placing> placings, long seenVersion, CurrentOfficial by) {}

    public void submit(Command command) {
        var task = workflow.takeAgenda(command.task(), command.by());
        var meeting = meetings.require(task.caseNumber());
        meeting.requireVersion(command.seenVersion());
        meeting.arrange(command.placings());
        meeting.submit();
        meetings.update(meeting);
        workflow.agendaSubmitted(task, meeting);
    }
}
