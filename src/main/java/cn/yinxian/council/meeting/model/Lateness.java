package cn.yinxian.council.meeting.model;

/** Whether an item came after the agenda had been frozen (临时议题), and what the convener said to it. */
public enum Lateness {
    IN_TIME,
    AWAITING,
    ACCEPTED
}
