package cn.yinxian.council.meeting.usecase;

import cn.yinxian.council.meeting.model.Meetings;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.workflow.CaseFile;
import cn.yinxian.workflow.StepReversal;
import cn.yinxian.workflow.TaskKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** 取回: what lies before the convener comes back to the secretary, and the other way; not once the notice has gone out or the meeting was held. */
@Component
class ReverseMeeting implements StepReversal {

    private final Meetings meetings;
    private final MeetingWorkflow workflow;

    ReverseMeeting(Meetings meetings, MeetingWorkflow workflow) {
        this.meetings = meetings;
        this.workflow = workflow;
    }

    @Override
    public String process() {
        return workflow.process();
    }

    @Override
    public Optional<String> whyNot(CaseFile file, TaskKey from, TaskKey to) {
        var early = Set.of(workflow.agendaKey(), workflow.reviewKey());
        var late = Set.of(workflow.minutesKey(), workflow.signatureKey());
        return early.containsAll(Set.of(from, to)) || late.containsAll(Set.of(from, to))
                ? Optional.empty()
                : Optional.of("会议通知已经印发，或者会议已经召开，不能回到前面的环节");
    }

    @Override
    public Optional<TaskKey> amend() {
        return Optional.empty();
    }

    @Override
    public List<String> returnFields() {
        return List.of("opinion");
    }

    @Override
    public void reverse(CaseFile file, TaskKey from, TaskKey to, CurrentOfficial by) {
        var meeting = meetings.require(file.number());
        meeting.turnBack(to.equals(workflow.agendaKey()) || to.equals(workflow.minutesKey()));
        meetings.update(meeting);
        workflow.mark(meeting);
    }
}
