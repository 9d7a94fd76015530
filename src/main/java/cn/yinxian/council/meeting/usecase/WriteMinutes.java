package cn.yinxian.council.meeting.usecase;

import cn.yinxian.council.body.Councils;
import cn.yinxian.council.meeting.model.Meetings;
import cn.yinxian.council.meeting.model.MinutesText;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.workflow.TaskRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The minutes are kept as they stand, or drafted anew from the record as long as nobody has signed them. Serves userTask_draftMinutes. */
@Service
@Transactional
public class WriteMinutes {

    private final Meetings meetings;
    private final Councils councils;
    private final MeetingWorkflow workflow;
    private final MeetingJournal journal;

    WriteMinutes(Meetings meetings, Councils councils, MeetingWorkflow workflow, MeetingJournal journal) {
        this.meetings = meetings;
        this.councils = councils;
        this.workflow = workflow;
        this.journal = journal;
    }

    /** @param text null: drafted anew */
    public record Command(TaskRef task, @Nullable String text, long seenVersion, CurrentOfficial by) {}

    public void write(Command command) {
        var task = workflow.takeMinutes(command.task(), command.by());
        var meeting = meetings.require(task.caseNumber());
        meeting.requireVersion(command.seenVersion());
        String text = command.text();
        meeting.write(text == null ? MinutesText.draft(meeting.state(), councils.require(meeting.state().council()).name()) : text.strip());
        meetings.update(meeting);
        journal.note(meeting, "meeting.writeMinutes", text == null ? "按记录重新起草" : "", command.by());
    }
}
