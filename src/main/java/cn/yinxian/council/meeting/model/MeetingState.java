package cn.yinxian.council.meeting.model;

import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.UnitCode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as it is kept.
 *
 * @param council the city or district whose council meets
 * @param ordinal 第几次会议 of this council
 * @param attendance null until it is recorded on the day
 * @param missed sittings that were put off
 * @param minutes text of the minutes; null until they are drafted
 * @param approvedBy who fixed the agenda for the convener; the notice is issued in this name
 */
public record MeetingState(
        CaseNumber number,
        UnitCode council,
        int ordinal,
        MeetingPlan plan,
        MeetingStatus status,
        Agenda agenda,
        @Nullable Attendance attendance,
        List<Adjournment> missed,
        @Nullable String minutes,
        @Nullable OfficialId approvedBy,
        Instant convenedAt,
        long version) {

    public MeetingState {
        missed = List.copyOf(missed);
    }
}
