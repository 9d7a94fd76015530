package cn.yinxian.council.meeting.model;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When and where.
 *
 * @param venue where it is held
 * @param closesOn last day on which motions are taken for it
 */
public record MeetingPlan(LocalDate day, LocalTime time, String venue, LocalDate closesOn) {

    MeetingPlan on(LocalDate newDay, LocalTime newTime) {
        return new MeetingPlan(newDay, newTime, venue, closesOn);
    }
}
