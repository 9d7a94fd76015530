package cn.yinxian.council.meeting.usecase;

import cn.yinxian.council.meeting.model.ItemRuling;
import cn.yinxian.council.meeting.model.Meetings;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.workflow.TaskRef;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The secretary writes down what was decided about an item. Serves userTask_holdMeeting. */
@Service
@Transactional
public class DecideItem {

    private final Meetings meetings;
    private final MeetingWorkflow workflow;
    private final MeetingFigures figures;
    private final MeetingJournal journal;
    private final Clock clock;

    DecideItem(Meetings meetings, MeetingWorkflow workflow, MeetingFigures figures, MeetingJournal journal, Clock clock) {
        this.meetings = meetings;
        this.workflow = workflow;
        this.figures = figures;
        this.journal = journal;
        this.clock = clock;
    }

    public record Command(TaskRef task, int item, ItemRuling ruling, long seenVersion, CurrentOfficial by) {}

    public void decide(Command command) {
        var task = workflow.takeSitting(command.task(), command.by());
        var meeting = meetings.require(task.caseNumber());
        meeting.requireVersion(command.seenVersion());
        meeting.decide(command.item(), command.ruling(), figures.rules(meeting.state().plan().day()), clock.instant());
        meetings.update(meeting);
        var item = meeting.state().agenda().require(command.item());
        journal.note(meeting, "meeting.decide", item.title() + "：" + command.ruling().decision(), command.by());
    }
}
