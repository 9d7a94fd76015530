package cn.yinxian.council.meeting.usecase;

import cn.yinxian.shared.CaseNumber;

/** What the secretary does to an agenda, beside the order and the details that were typed with it. */
public sealed interface AgendaChange {

    /** Nothing besides. */
    record Keep() implements AgendaChange {}

    record Move(int item, boolean up) implements AgendaChange {}

    record Strike(int item) implements AgendaChange {}

    record AddMotion(CaseNumber motion) implements AgendaChange {}

    /** 续议 of a motion decided earlier, of which something is not done. */
    record CarryOn(CaseNumber earlier) implements AgendaChange {}

    /** An item no motion brought, as a report. */
    record AddReport(String title) implements AgendaChange {}

    /** 通报上次会议议定事项落实情况, as the first item. */
    record ReportOnLast() implements AgendaChange {}
}
