package cn.yinxian.council.meeting.usecase;

import cn.yinxian.council.meeting.model.Meetings;
import cn.yinxian.council.motion.AgendaMotions;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.TaskRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The convener fixes the agenda, or sends it back; from then on no sponsor withdraws a motion alone. Serves userTask_freezeAgenda. */
@Service
@Transactional
public class FreezeAgenda {

    private final Meetings meetings;
    private final MeetingWorkflow workflow;
    private final AgendaMotions motions;

    FreezeAgenda(Meetings meetings, MeetingWorkflow workflow, AgendaMotions motions) {
        this.meetings = meetings;
        this.workflow = workflow;
        this.motions = motions;
    }

    public record Command(TaskRef task, Verdict verdict, @Nullable String opinion, long seenVersion, CurrentOfficial by) {}

    public void freeze(Command command) {
        var task = workflow.takeReview(command.task(), command.by());
        var meeting = meetings.require(task.caseNumber());
        meeting.requireVersion(command.seenVersion());
        meeting.review(command.verdict(), command.by().id());
        if (command.verdict() == Verdict.AGREE) {
            meeting.state().agenda().motions().forEach(motion -> motions.settle(motion, task.caseNumber()));
        }
        meetings.update(meeting);
        workflow.reviewed(task, command.verdict(), command.opinion(), meeting);
    }
}
