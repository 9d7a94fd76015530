package cn.yinxian.council.meeting.model;

import cn.yinxian.council.motion.Decision;
import cn.yinxian.shared.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** 纪要: drafted from what was recorded, a paragraph a line; GB/T 9704-2012, 10.3 puts the names behind the body. */
public final class MinutesText {

    private MinutesText() {}

    /** @param councilName e.g. 安澜市离退休干部工作协调议事会议 */
    public static String draft(MeetingState meeting, String councilName) {
        var attendance = Objects.requireNonNull(meeting.attendance());
        var listed = meeting.agenda().listed();
        var lines = new ArrayList<String>();
        lines.add("%s，%s在%s主持召开%s第%d次会议。成员单位 %d 个，出席 %d 个。会议研究了 %d 项议题，现将议定事项纪要如下。".formatted(
                day(meeting.plan().day()), attendance.chair(), meeting.plan().venue(), councilName, meeting.ordinal(),
                attendance.members(), attendance.present(), listed.size()));
        for (var item : listed) {
            lines.add(ChineseCount.of(meeting.agenda().placeOf(item)) + "、" + withStop(item.title()));
            lines.add(decided(item, attendance));
        }
        return String.join("\n", lines);
    }

    private static String decided(AgendaItem item, Attendance attendance) {
        var decision = Objects.requireNonNull(item.decision());
        var words = new StringBuilder("会议听取了").append(item.content().sponsor()).append("的汇报");
        var recused = attendance.attendees().stream().filter(one -> decision.recused().contains(one.unit())).map(Attendee::unitName).toList();
        if (!recused.isEmpty()) {
            words.append("，").append(String.join("、", recused)).append("回避");
        }
        if (decision.votes() != null) {
            words.append("，经表决（").append(decision.votes().words()).append("）");
        }
        return words.append("，").append(verdict(decision.decision())).append("。").append(withStop(decision.text())).toString();
    }

    private static String verdict(Decision decision) {
        return switch (decision) {
            case ADOPTED -> "予以通过";
            case ADOPTED_IN_PRINCIPLE -> "原则通过";
            case ADOPTED_AS_AMENDED -> "修改后通过";
            case DEFERRED -> "决定缓议";
            case RETURNED -> "决定退回";
            case REJECTED -> "不予通过";
        };
    }

    /** 出席, 请假, 缺席, 列席: behind the body, each on a line of its own; a line without names is left out. */
    public static List<String> roster(Attendance attendance) {
        var lines = new ArrayList<String>();
        add(lines, "出席", attendance.words(Presence.PRESENT));
        add(lines, "请假", attendance.attendees().stream().filter(one -> one.presence() == Presence.EXCUSED).map(Attendee::unitName).toList());
        add(lines, "缺席", attendance.attendees().stream().filter(one -> one.presence() == Presence.ABSENT).map(Attendee::unitName).toList());
        add(lines, "列席", attendance.sittingIn());
        return lines;
    }

    private static void add(List<String> lines, String label, List<String> names) {
        if (!names.isEmpty()) {
            lines.add(label + "：" + String.join("、", names).replaceFirst("。+$", ""));
        }
    }

    /** Decisions that do not stand in the text as they were recorded, in the order of the agenda; once an item is missing, the search goes on behind the last found. */
    static List<Refusal> missing(Agenda agenda, String text) {
        String written = plain(text);
        var refusals = new ArrayList<Refusal>();
        int from = 0;
        for (var item : agenda.listed()) {
            String title = plain(item.title());
            String decision = plain(Objects.requireNonNull(item.decision()).text());
            int at = written.indexOf(title, from);
            int found = at < 0 ? -1 : written.indexOf(decision, at + title.length());
            if (found < 0) {
                refusals.add(Refusal.of("text", "council.minutesComplete", "纪要缺少第 %d 项议题“%s”的议定意见，或者没有按议程的次序、记录的原文写入"
                        .formatted(agenda.placeOf(item), item.title())));
            } else {
                from = found + decision.length();
            }
        }
        return refusals;
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", "").replaceFirst("。+$", "");
    }

    private static String withStop(String text) {
        return text.matches("(?s).*[。！？]") ? text : text + "。";
    }

    private static String day(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
