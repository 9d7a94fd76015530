package cn.yinxian.council.meeting.usecase;

import cn.yinxian.council.meeting.model.Meetings;
import cn.yinxian.council.meeting.model.Receipts;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.workflow.TaskRef;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Too few have come: the meeting is put off and the members are asked anew. Serves userTask_holdMeeting. */
@Service
@Transactional
public class AdjournMeeting {

    private final Meetings meetings;
    private final Receipts receipts;
    private final MeetingWorkflow workflow;
    private final MeetingFigures figures;

    AdjournMeeting(Meetings meetings, Receipts receipts, MeetingWorkflow workflow, MeetingFigures figures) {
        this.meetings = meetings;
        this.receipts = receipts;
        this.workflow = workflow;
        this.figures = figures;
    }

    public record Command(TaskRef task, LocalDate newDay, LocalTime newTime, long seenVersion, CurrentOfficial by) {}

    public void adjourn(Command command) {
        var task = workflow.takeSitting(command.task(), command.by());
        var meeting = meetings.require(task.caseNumber());
        meeting.requireVersion(command.seenVersion());
        var day = meeting.state().plan().day();
        meeting.adjourn(command.newDay(), command.newTime(), figures.rules(day), figures.latestAfter(day), figures.adjournDays(day));
        meetings.update(meeting);
        receipts.clear(task.caseNumber());
        workflow.adjourned(task, meeting);
    }
}
