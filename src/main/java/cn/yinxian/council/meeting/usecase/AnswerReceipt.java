package cn.yinxian.council.meeting.usecase;

import cn.yinxian.council.body.Councils;
import cn.yinxian.council.body.MemberUnit;
import cn.yinxian.council.meeting.model.Meeting;
import cn.yinxian.council.meeting.model.MeetingStatus;
import cn.yinxian.council.meeting.model.Meetings;
import cn.yinxian.council.meeting.model.Receipt;
import cn.yinxian.council.meeting.model.Receipts;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.UnitCode;
import cn.yinxian.workflow.Cases;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A member unit says whether its head comes (回执), and mends it until the attendance is recorded. */
@Service
@Transactional
public class AnswerReceipt {

    private final Cases cases;
    private final Meetings meetings;
    private final Councils councils;
    private final Receipts receipts;
    private final MeetingJournal journal;
    private final Clock clock;

    AnswerReceipt(Cases cases, Meetings meetings, Councils councils, Receipts receipts, MeetingJournal journal, Clock clock) {
        this.cases = cases;
        this.meetings = meetings;
        this.councils = councils;
        this.receipts = receipts;
        this.journal = journal;
        this.clock = clock;
    }

    /** @param person the head who comes, or who sits in for the head */
    public record Command(
            CaseNumber meeting, UnitCode unit, boolean coming, String person, String reason, String opinion, long seenVersion,
            CurrentOfficial by) {}

    public void answer(Command command) {
        var meeting = meetings.require(cases.require(command.meeting(), command.by()).number());
        var member = member(meeting, command);
        requireOpen(meeting);
        receipts.put(new Receipt(
                command.meeting(), member.unit(), command.coming(), command.person().strip(), command.coming() ? "" : command.reason().strip(),
                command.coming() ? "" : command.opinion().strip(), command.by().id(), clock.instant(), command.seenVersion()));
        journal.note(meeting, "meeting.receipt", member.name() + (command.coming() ? "出席" : "请假"), command.by());
    }

    private MemberUnit member(Meeting meeting, Command command) {
        return MemberPeople.of(councils.require(meeting.state().council()), command.by()).stream()
                .filter(one -> one.unit().equals(command.unit()))
                .findFirst()
                .orElseThrow(Missing::new);
    }

    private static void requireOpen(Meeting meeting) {
        var state = meeting.state();
        if (state.status() != MeetingStatus.FROZEN || state.attendance() != null) {
            throw Refused.because(Refusal.of("", "council.receiptClosed", "现在不收回执：会议通知还没有印发，或者出席情况已经登记"));
        }
    }
}
