package cn.yinxian.election;

/** Of whom more than half must say yes: 应到会有选举权人数 or 实到会有选举权人数 (parameter {@code election.winBase}). */
public enum WinBase {
    DUE_VOTERS,
    ATTENDING_VOTERS;

    int of(Attendance attendance) {
        return this == DUE_VOTERS ? attendance.dueVoters() : attendance.attending();
    }

    /** As it is printed. */
    public String words() {
        return this == DUE_VOTERS ? "应到会有选举权人数" : "实到会有选举权人数";
    }
}
