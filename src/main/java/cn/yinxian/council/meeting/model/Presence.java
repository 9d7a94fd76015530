package cn.yinxian.council.meeting.model;

/** Whether the head of a member unit is there. */
public enum Presence {
    PRESENT,
    EXCUSED,
    ABSENT
}
