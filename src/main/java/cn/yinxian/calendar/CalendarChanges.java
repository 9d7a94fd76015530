package cn.yinxian.calendar;

import cn.yinxian.shared.OfficialId;

/** Changes the calendar in two steps: what is proposed can be looked at, what is confirmed counts at once. */
public interface CalendarChanges {

    /** Most bytes that a notice may have; the published ones have five thousand. */
    int NOTICE_LIMIT = 64 * 1024;

    /**
     * Proposes a year's arrangement from a file in the format of NateScarlet/holiday-cn. An earlier proposal of the same
     * official that was not confirmed is dropped.
     *
     * @throws cn.yinxian.shared.Refused with every mistake of the file
     */
    CalendarChange proposeYear(int year, byte[] notice, OfficialId by);

    /** Proposes another kind for one day; drops an earlier proposal likewise. */
    CalendarChange proposeDay(DayCorrection correction, OfficialId by);

    /** A confirmed change, or the official's own proposal. @throws cn.yinxian.shared.Missing if there is none */
    CalendarChange require(long id, OfficialId reader);

    /** The calendar as it would be with a proposal. @throws cn.yinxian.shared.Overtaken if another version stands by now */
    WorkingCalendar calendarWith(CalendarChange proposal);

    /**
     * Makes the proposal the calendar. Needs the caller's transaction, which must not ask the calendar afterwards.
     *
     * @throws cn.yinxian.shared.Overtaken if the calendar has changed since the proposal
     */
    CalendarChange confirm(long id, OfficialId by);
}
