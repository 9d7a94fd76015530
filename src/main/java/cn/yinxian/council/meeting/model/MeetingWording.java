package cn.yinxian.council.meeting.model;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How a meeting is spoken of in its documents. @param councilName e.g. 安澜市离退休干部党建工作协调议事会议 */
public record MeetingWording(MeetingState meeting, String councilName) {

    /** 安澜市离退休干部党建工作协调议事会议第3次会议 */
    public String name() {
        return councilName + "第" + meeting.ordinal() + "次会议";
    }

    public String noticeTitle() {
        return "关于召开" + name() + "的通知";
    }

    public String minutesTitle() {
        return name() + "纪要";
    }

    /** 通报第2次会议议定事项落实情况: of the meeting before this one */
    public String reportOnLast() {
        return "通报第%d次会议议定事项落实情况".formatted(meeting.ordinal() - 1);
    }

    /** Whether there was a meeting before, and nothing reports on it yet. */
    public boolean lacksReportOnLast() {
        return meeting.ordinal() > 1 && meeting.agenda().items().stream().noneMatch(item -> item.title().equals(reportOnLast()));
    }

    /** 2026年12月3日（星期四）9:30 */
    public String when() {
        var plan = meeting.plan();
        return "%s（%s）%d:%02d".formatted(
                day(plan.day()), plan.day().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.CHINA), plan.time().getHour(),
                plan.time().getMinute());
    }

    /** The notice with the agenda, a paragraph each. */
    public List<String> notice() {
        var lines = new ArrayList<String>();
        if (!meeting.missed().isEmpty()) {
            var last = meeting.missed().get(meeting.missed().size() - 1);
            lines.add("原定%s召开的会议，因出席的成员单位不足法定人数（成员单位 %d 个，出席 %d 个），延期召开。现将有关事项通知如下："
                    .formatted(day(last.day()), last.members(), last.present()));
        } else {
            lines.add("经研究，定于近期召开" + name() + "。现将有关事项通知如下：");
        }
        lines.add("一、会议时间。" + when() + "。");
        lines.add("二、会议地点。" + meeting.plan().venue() + "。");
        lines.add("三、参会人员。各成员单位负责人。因故不能出席的，请按规定请假，可以提交书面意见；书面意见不计票。");
        lines.add("四、会议议程。");
        for (var item : meeting.agenda().listed()) {
            lines.add(line(item));
        }
        lines.add("请各成员单位联络员收到通知后尽快填报回执。");
        return lines;
    }

    private String line(AgendaItem item) {
        String attending = item.arrangement().attending().strip();
        return "（%s）%s（%s汇报，约 %d 分钟%s）".formatted(
                ChineseCount.of(meeting.agenda().placeOf(item)), item.title(), item.content().sponsor(), item.arrangement().minutes(),
                attending.isEmpty() ? "" : "；列席：" + attending);
    }

    static String day(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
