package cn.yinxian.council.meeting.usecase;

import cn.yinxian.council.meeting.model.Meeting;
import cn.yinxian.council.meeting.model.MeetingWording;
import cn.yinxian.council.meeting.model.Meetings;
import cn.yinxian.council.meeting.model.NewItem;
import cn.yinxian.council.meeting.model.Placing;
import cn.yinxian.council.motion.AgendaMotions;
import cn.yinxian.council.motion.Execution;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.workflow.TaskRef;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Draws up the agenda: what was typed is kept whatever is done besides. Serves userTask_prepareAgenda. */
@Service
@Transactional
public class ArrangeAgenda {

    private final Meetings meetings;
    private final MeetingWorkflow workflow;
    private final AgendaMotions motions;
    private final FollowUps followUps;
    private final Execution execution;
    private final MeetingJournal journal;

    ArrangeAgenda(
            Meetings meetings, MeetingWorkflow workflow, AgendaMotions motions, FollowUps followUps, Execution execution, MeetingJournal journal) {
        this.meetings = meetings;
        this.workflow = workflow;
        this.motions = motions;
        this.followUps = followUps;
        this.execution = execution;
        this.journal = journal;
    }

    /** @param placings the order and the details as typed */
    public record Command(TaskRef task, List<Placing> placings, AgendaChange change, long seenVersion, CurrentOfficial by) {}

    public void arrange(Command command) {
        var task = workflow.takeAgenda(command.task(), command.by());
        var meeting = meetings.require(task.caseNumber());
        meeting.requireVersion(command.seenVersion());
        meeting.arrange(command.placings());
        change(meeting, command.change(), command.by());
        meetings.update(meeting);
        journal.note(meeting, "meeting.arrange", "议程 %d 项".formatted(meeting.state().agenda().items().size()), command.by());
    }

    private void change(Meeting meeting, AgendaChange change, CurrentOfficial by) {
        var number = meeting.state().number();
        if (change instanceof AgendaChange.Move move) {
            meeting.move(move.item(), move.up());
        } else if (change instanceof AgendaChange.Strike strike) {
            var motion = meeting.state().agenda().require(strike.item()).motion();
            meeting.strike(strike.item());
            if (motion != null) {
                motions.release(motion, number);
            }
        } else if (change instanceof AgendaChange.AddMotion added) {
            put(meeting, added.motion());
        } else if (change instanceof AgendaChange.CarryOn earlier) {
            var unfinished = followUps.require(meeting.state().council(), earlier.earlier());
            put(meeting, execution.continuation(unfinished.motion(), unfinished.why(), by));
        } else if (change instanceof AgendaChange.AddReport report) {
            meeting.put(report(report.title()));
        } else if (change instanceof AgendaChange.ReportOnLast) {
            meeting.put(report(new MeetingWording(meeting.state(), "").reportOnLast()));
            meeting.arrange(meeting.state().agenda().lastFirst());
        }
    }

    private void put(Meeting meeting, CaseNumber motion) {
        meeting.put(item(motion));
        motions.place(motion, meeting.state().number());
    }

    private static NewItem report(String title) {
        return new NewItem(null, title, "秘书处", false);
    }

    private NewItem item(CaseNumber number) {
        var motion = motions.require(number);
        return new NewItem(number, motion.title(), motion.sponsorName(), motion.major());
    }
}
