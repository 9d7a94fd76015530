package cn.yinxian.council.meeting.usecase;

import cn.yinxian.council.meeting.model.Meetings;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.TaskRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The convener signs the minutes, or sends them back. Serves userTask_signMinutes. */
@Service
@Transactional
public class SignMinutes {

    private final Meetings meetings;
    private final MeetingWorkflow workflow;

    SignMinutes(Meetings meetings, MeetingWorkflow workflow) {
        this.meetings = meetings;
        this.workflow = workflow;
    }

    public record Command(TaskRef task, Verdict verdict, @Nullable String opinion, long seenVersion, CurrentOfficial by) {}

    public void sign(Command command) {
        var task = workflow.takeSignature(command.task(), command.by());
        var meeting = meetings.require(task.caseNumber());
        meeting.requireVersion(command.seenVersion());
        meeting.sign(command.verdict());
        meetings.update(meeting);
        workflow.signed(task, command.verdict(), command.opinion(), meeting);
    }
}
