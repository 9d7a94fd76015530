package cn.yinxian.council.meeting.persistence;

import cn.yinxian.council.meeting.model.Agenda;
import cn.yinxian.council.meeting.model.Attendance;
import cn.yinxian.council.meeting.model.Meeting;
import cn.yinxian.council.meeting.model.MeetingPlan;
import cn.yinxian.council.meeting.model.MeetingState;
import cn.yinxian.council.meeting.model.MeetingStatus;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.UnitCode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of {@code council_meeting}. */
record MeetingRow(
        String caseNumber,
        String council,
        int ordinal,
        LocalDate heldOn,
        String beginsAt,
        String venue,
        LocalDate closesOn,
        MeetingStatus status,
        @Nullable String chair,
        @Nullable String observers,
        @Nullable String minutes,
        @Nullable String approvedBy,
        Instant convenedAt,
        long version) {

    static MeetingRow of(MeetingState state) {
        var plan = state.plan();
        var came = state.attendance();
        return new MeetingRow(
                state.number().value(), state.council().value(), state.ordinal(), plan.day(), plan.time().toString(), plan.venue(),
                plan.closesOn(), state.status(), came == null ? null : came.chair(), came == null ? null : came.observers(),
                state.minutes(), state.approvedBy() == null ? null : state.approvedBy().value(), state.convenedAt(), state.version());
    }

    Meeting meeting(List<ItemRow> items, List<AttendeeRow> attendees, List<AdjournmentRow> missed) {
        var came = chair == null || observers == null
                ? null
                : new Attendance(chair, attendees.stream().map(AttendeeRow::attendee).toList(), observers);
        return new Meeting(new MeetingState(
                CaseNumber.of(caseNumber), UnitCode.of(council), ordinal,
                new MeetingPlan(heldOn, LocalTime.parse(beginsAt), venue, closesOn), status,
                new Agenda(items.stream().map(ItemRow::agendaItem).toList()), came,
                missed.stream().map(AdjournmentRow::adjournment).toList(), minutes,
                approvedBy == null ? null : OfficialId.of(approvedBy), convenedAt, version));
    }
}
