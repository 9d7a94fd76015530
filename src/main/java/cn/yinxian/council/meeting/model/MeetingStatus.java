package cn.yinxian.council.meeting.model;

/** Milestones of a meeting. */
public enum MeetingStatus {
    /** The secretary draws up the agenda. */
    PREPARING,
    /** The convener looks at the agenda. */
    SUBMITTED,
    /** The agenda is fixed; the day of the meeting is waited for, or it is in session. */
    FROZEN,
    /** Every item is decided; the minutes are drafted. */
    HELD,
    /** The minutes lie before the convener. */
    DRAFTED,
    /** The minutes are signed; the excerpts go back to the sponsors. */
    SIGNED,
    CLOSED,
    CANCELLED
}
