package cn.yinxian.council.meeting.usecase;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.council.body.Council;
import cn.yinxian.council.body.Councils;
import cn.yinxian.council.meeting.model.Meeting;
import cn.yinxian.council.meeting.model.MeetingPlan;
import cn.yinxian.council.meeting.model.Meetings;
import cn.yinxian.council.motion.MotionCalls;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.UnitCode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The secretary convenes the next meeting of the council and calls for motions. */
@Service
@Transactional
public class ConveneMeeting {

    private final Councils councils;
    private final Meetings meetings;
    private final MeetingWorkflow workflow;
    private final MotionCalls calls;
    private final MeetingFigures figures;
    private final Clock clock;

    ConveneMeeting(
            Councils councils, Meetings meetings, MeetingWorkflow workflow, MotionCalls calls, MeetingFigures figures, Clock clock) {
        this.councils = councils;
        this.meetings = meetings;
        this.workflow = workflow;
        this.calls = calls;
        this.figures = figures;
        this.clock = clock;
    }

    public record Command(UnitCode council, MeetingPlan plan, CurrentOfficial by) {}

    public CaseNumber convene(Command command) {
        var council = councils.require(command.council());
        if (!command.by().isIn(council.secretary())) {
            throw new Missing();
        }
        var plan = command.plan();
        var today = WorkingCalendar.dayOf(clock.instant());
        check(council, plan, today);
        var number = workflow.number();
        var meeting = Meeting.convene(number, council.place(), meetings.lastOrdinal(council.place()) + 1, plan, clock.instant());
        meetings.add(meeting);
        workflow.convened(meeting, council, figures.agendaDue(plan.day(), today), command.by());
        calls.open(council.place(), number, plan.closesOn(), plan.day());
        return number;
    }

    private void check(Council council, MeetingPlan plan, LocalDate today) {
        var refusals = new ArrayList<Refusal>();
        if (council.members().isEmpty()) {
            refusals.add(Refusal.of("", "council.noMembers", "还没有成员单位，不能召集会议；请先登记成员单位"));
        }
        meetings.underWay(council.place()).ifPresent(other ->
                refusals.add(Refusal.of("", "council.oneAtATime", "上一次会议（%s）还没有召开，开过以后再召集".formatted(other))));
        if (!plan.day().isAfter(today)) {
            refusals.add(Refusal.of("day", "council.day", "会议日期应当在今天以后"));
        }
        if (plan.closesOn().isBefore(today) || !plan.closesOn().isBefore(plan.day())) {
            refusals.add(Refusal.of("closesOn", "council.closesOn", "征集截止日期应当不早于今天、早于会议日期"));
        }
        if (!refusals.isEmpty()) {
            throw new Refused(refusals);
        }
    }
}
