package cn.yinxian.council.meeting.usecase;

import cn.yinxian.council.body.Councils;
import cn.yinxian.council.meeting.model.MeetingStatus;
import cn.yinxian.council.meeting.model.Meetings;
import cn.yinxian.council.motion.AgendaMotions;
import cn.yinxian.council.motion.MotionCalls;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.workflow.CaseFile;
import cn.yinxian.workflow.CaseTermination;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 终止: a meeting is called off as long as nothing has been decided; its motions wait for the next one. */
@Component
class TerminateMeeting implements CaseTermination {

    private final Meetings meetings;
    private final Councils councils;
    private final AgendaMotions motions;
    private final MotionCalls calls;
    private final MeetingNews news;
    private final MeetingWorkflow workflow;

    TerminateMeeting(
            Meetings meetings, Councils councils, AgendaMotions motions, MotionCalls calls, MeetingNews news, MeetingWorkflow workflow) {
        this.meetings = meetings;
        this.councils = councils;
        this.motions = motions;
        this.calls = calls;
        this.news = news;
        this.workflow = workflow;
    }

    @Override
    public String process() {
        return workflow.process();
    }

    @Override
    public Optional<String> whyNot(CaseFile file) {
        return meetings.anythingDecided(file.number()) ? Optional.of("会议已经议决事项，不能取消；请办完纪要") : Optional.empty();
    }

    @Override
    public void terminate(CaseFile file, CurrentOfficial by) {
        var meeting = meetings.require(file.number());
        boolean announced = meeting.state().status() == MeetingStatus.FROZEN;
        meeting.state().agenda().motions().forEach(motion -> motions.release(motion, file.number()));
        meeting.cancel();
        meetings.update(meeting);
        calls.close(file.number());
        if (announced) {
            news.calledOff(meeting.state(), councils.require(meeting.state().council()));
        }
    }
}
