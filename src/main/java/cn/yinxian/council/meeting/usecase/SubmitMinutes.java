package cn.yinxian.council.meeting.usecase;

import cn.yinxian.council.meeting.model.Meetings;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.workflow.TaskRef;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The minutes go to the convener; every decision stands in them as it was recorded. Serves userTask_draftMinutes. */
@Service
@Transactional
public class SubmitMinutes {

    private final Meetings meetings;
    private final MeetingWorkflow workflow;

    SubmitMinutes(Meetings meetings, MeetingWorkflow workflow) {
        this.meetings = meetings;
        this.workflow = workflow;
    }

    public record Command(TaskRef task, String text, long seenVersion, CurrentOfficial by) {}

    public void submit(Command command) {
        var task = workflow.takeMinutes(command.task(), command.by());
        var meeting = meetings.require(task.caseNumber());
        meeting.requireVersion(command.seenVersion());
        meeting.submitMinutes(command.text().strip());
        meetings.update(meeting);
        workflow.minutesSubmitted(task, meeting);
    }
}
