package cn.yinxian.council.meeting.usecase;

import cn.yinxian.shared.CaseNumber;

/** What the secretary does to an agenda, beside the order and the details that were typed with it. */
public sealed interface AgendaChange {

    /** Nothing besides. */
    record Keep() implements AgendaChange {}

    record Move(int item, boolean up) implements AgendaChange {}

    record Strike(int item) implements AgendaChange {}

    record AddMotion(CaseNumber motion) implements AgendaChange {}

    /** An item no motion brought, as a report. */
    record AddReport(String title) implements AgendaChange {}
}
