package cn.yinxian.council.meeting.usecase;

import cn.yinxian.council.body.Councils;
import cn.yinxian.council.meeting.model.Meetings;
import cn.yinxian.council.meeting.model.MinutesText;
import cn.yinxian.council.motion.MotionCalls;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.workflow.TaskRef;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The meeting is over: every item is decided, and the minutes are drafted from what was recorded. Serves userTask_holdMeeting. */
@Service
@Transactional
public class FinishMeeting {

    private final Meetings meetings;
    private final Councils councils;
    private final MeetingWorkflow workflow;
    private final MotionCalls calls;

    FinishMeeting(Meetings meetings, Councils councils, MeetingWorkflow workflow, MotionCalls calls) {
        this.meetings = meetings;
        this.councils = councils;
        this.workflow = workflow;
        this.calls = calls;
    }

    public record Command(TaskRef task, long seenVersion, CurrentOfficial by) {}

    public void finish(Command command) {
        var task = workflow.takeSitting(command.task(), command.by());
        var meeting = meetings.require(task.caseNumber());
        meeting.requireVersion(command.seenVersion());
        meeting.finish();
        meeting.write(MinutesText.draft(meeting.state(), councils.require(meeting.state().council()).name()));
        meetings.update(meeting);
        calls.close(task.caseNumber());
        workflow.held(task, meeting);
    }
}
