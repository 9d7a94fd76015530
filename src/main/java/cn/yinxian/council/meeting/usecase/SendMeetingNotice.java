package cn.yinxian.council.meeting.usecase;

import cn.yinxian.council.body.Councils;
import cn.yinxian.council.meeting.model.Meetings;
import cn.yinxian.shared.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The notice with the agenda is issued and goes to the members, who are asked to answer; again when the meeting is put off. Serves serviceTask_sendNotice. */
@Service
public class SendMeetingNotice {

    private final Meetings meetings;
    private final Councils councils;
    private final MeetingWorkflow workflow;
    private final MeetingLetters letters;
    private final MemberPeople people;
    private final MeetingNews news;

    SendMeetingNotice(
            Meetings meetings, Councils councils, MeetingWorkflow workflow, MeetingLetters letters, MemberPeople people, MeetingNews news) {
        this.meetings = meetings;
        this.councils = councils;
        this.workflow = workflow;
        this.letters = letters;
        this.people = people;
        this.news = news;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void send(CaseNumber number) {
        var meeting = meetings.require(number);
        var council = councils.require(meeting.state().council());
        letters.notice(meeting.state(), council);
        workflow.announced(meeting, people.readers(council));
        news.invite(meeting.state(), council);
    }
}
