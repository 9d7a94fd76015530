package cn.yinxian.council.meeting.usecase;

import cn.yinxian.council.body.Councils;
import cn.yinxian.council.meeting.model.Meetings;
import cn.yinxian.council.meeting.model.NewItem;
import cn.yinxian.council.motion.AgendaMotions;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.workflow.Cases;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The secretary proposes a late item (临时议题) for an agenda that is fixed; the convener is asked. */
@Service
@Transactional
public class ProposeLateItem {

    private final Cases cases;
    private final Meetings meetings;
    private final Councils councils;
    private final AgendaMotions motions;
    private final MeetingNews news;
    private final MeetingJournal journal;

    ProposeLateItem(Cases cases, Meetings meetings, Councils councils, AgendaMotions motions, MeetingNews news, MeetingJournal journal) {
        this.cases = cases;
        this.meetings = meetings;
        this.councils = councils;
        this.motions = motions;
        this.news = news;
        this.journal = journal;
    }

    public record Command(CaseNumber meeting, CaseNumber motion, long seenVersion, CurrentOfficial by) {}

    public void propose(Command command) {
        var meeting = meetings.require(cases.require(command.meeting(), command.by()).number());
        var council = councils.require(meeting.state().council());
        if (!command.by().isIn(council.secretary())) {
            throw new Missing();
        }
        meeting.requireVersion(command.seenVersion());
        var motion = motions.require(command.motion());
        meeting.proposeLate(new NewItem(motion.number(), motion.title(), motion.sponsorName(), motion.major()));
        motions.place(motion.number(), command.meeting());
        meetings.update(meeting);
        var items = meeting.state().agenda().items();
        news.lateItem(meeting.state(), council, items.get(items.size() - 1));
        journal.note(meeting, "meeting.lateItem", motion.title(), command.by());
    }
}
