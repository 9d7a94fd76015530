package cn.yinxian.calendar;

/** What an arrangement says of a day: off (放假), worked to make up for it (调休上班), or nothing, so that the weekday counts. */
public enum DayKind {
    HOLIDAY,
    MAKE_UP_WORKDAY,
    ORDINARY
}
