package cn.yinxian.council.meeting.usecase;

import cn.yinxian.council.body.Councils;
import cn.yinxian.council.meeting.model.Meetings;
import cn.yinxian.council.motion.AgendaMotions;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.workflow.Cases;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The convener lets a late item in, or does not: then its motion waits for the next meeting. */
@Service
@Transactional
public class AnswerLateItem {

    private final Cases cases;
    private final Meetings meetings;
    private final Councils councils;
    private final AgendaMotions motions;
    private final MeetingNews news;
    private final MeetingJournal journal;

    AnswerLateItem(Cases cases, Meetings meetings, Councils councils, AgendaMotions motions, MeetingNews news, MeetingJournal journal) {
        this.cases = cases;
        this.meetings = meetings;
        this.councils = councils;
        this.motions = motions;
        this.news = news;
        this.journal = journal;
    }

    public record Command(CaseNumber meeting, int item, boolean accepted, long seenVersion, CurrentOfficial by) {}

    public void answer(Command command) {
        var meeting = meetings.require(cases.require(command.meeting(), command.by()).number());
        var council = councils.require(meeting.state().council());
        if (!command.by().isIn(council.convener())) {
            throw new Missing();
        }
        meeting.requireVersion(command.seenVersion());
        var item = meeting.state().agenda().require(command.item());
        meeting.answerLate(command.item(), command.accepted());
        var motion = item.motion();
        if (motion != null && command.accepted()) {
            motions.settle(motion, command.meeting());
        } else if (motion != null) {
            motions.release(motion, command.meeting());
        }
        meetings.update(meeting);
        news.lateItemAnswered(meeting.state(), council, item, command.accepted());
        journal.note(meeting, "meeting.lateItemAnswered", item.title() + (command.accepted() ? "：同意列入" : "：不同意列入"), command.by());
    }
}
