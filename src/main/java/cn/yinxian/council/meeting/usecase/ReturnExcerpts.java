package cn.yinxian.council.meeting.usecase;

import cn.yinxian.council.body.Councils;
import cn.yinxian.council.meeting.model.AgendaItem;
import cn.yinxian.council.meeting.model.Meeting;
import cn.yinxian.council.meeting.model.Meetings;
import cn.yinxian.council.motion.AgendaMotions;
import cn.yinxian.shared.CaseNumber;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The signed minutes are issued, and the excerpt about each motion goes back to its sponsor; then the meeting is closed. Serves serviceTask_returnExcerpts. */
@Service
public class ReturnExcerpts {

    private final Meetings meetings;
    private final Councils councils;
    private final AgendaMotions motions;
    private final MeetingLetters letters;
    private final MeetingWorkflow workflow;
    private final MeetingNews news;

    ReturnExcerpts(
            Meetings meetings, Councils councils, AgendaMotions motions, MeetingLetters letters, MeetingWorkflow workflow, MeetingNews news) {
        this.meetings = meetings;
        this.councils = councils;
        this.motions = motions;
        this.letters = letters;
        this.workflow = workflow;
        this.news = news;
    }

    /** In the transaction of the signature: signed, issued and returned together, or not at all. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void back(CaseNumber number) {
        var meeting = meetings.require(number);
        var council = councils.require(meeting.state().council());
        letters.minutes(meeting.state(), council);
        meeting.state().agenda().listed().stream().filter(item -> item.motion() != null).forEach(item -> back(meeting, item));
        meeting.close();
        meetings.update(meeting);
        workflow.mark(meeting);
        news.minutesIssued(meeting.state(), council);
    }

    private void back(Meeting meeting, AgendaItem item) {
        var decided = Objects.requireNonNull(item.decision());
        motions.excerpt(Objects.requireNonNull(item.motion()), meeting.state().number(), decided.decision(), decided.text());
        meeting.excerptReturned(item.id());
    }
}
