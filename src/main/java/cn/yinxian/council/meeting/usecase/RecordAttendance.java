package cn.yinxian.council.meeting.usecase;

import cn.yinxian.council.meeting.model.Attendance;
import cn.yinxian.council.meeting.model.Meetings;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.workflow.TaskRef;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The secretary writes down who came; again when somebody comes later or leaves. Serves userTask_holdMeeting. */
@Service
@Transactional
public class RecordAttendance {

    private final Meetings meetings;
    private final MeetingWorkflow workflow;
    private final MeetingJournal journal;

    RecordAttendance(Meetings meetings, MeetingWorkflow workflow, MeetingJournal journal) {
        this.meetings = meetings;
        this.workflow = workflow;
        this.journal = journal;
    }

    public record Command(TaskRef task, Attendance attendance, long seenVersion, CurrentOfficial by) {}

    public void record(Command command) {
        var task = workflow.takeSitting(command.task(), command.by());
        var meeting = meetings.require(task.caseNumber());
        meeting.requireVersion(command.seenVersion());
        meeting.record(command.attendance());
        meetings.update(meeting);
        journal.note(
                meeting, "meeting.attendance", "成员单位 %d 个，出席 %d 个".formatted(command.attendance().members(), command.attendance().present()),
                command.by());
    }
}
