package cn.yinxian.calendar.usecase;

import static cn.yinxian.calendar.DayKind.HOLIDAY;
import static cn.yinxian.calendar.DayKind.MAKE_UP_WORKDAY;
import static cn.yinxian.calendar.DayKind.ORDINARY;

import cn.yinxian.calendar.DayChange;
import cn.yinxian.calendar.DayCorrection;
import cn.yinxian.calendar.DayKind;
import cn.yinxian.calendar.model.StatutoryDays;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a correction of one day must keep to. */
final class CorrectionRules {

    private CorrectionRules() {}

    static void check(DayCorrection correction, DayKind onFile, LocalDate today) {
        var refusals = new ArrayList<Refusal>();
        int year = correction.day().getYear();
        if (year < today.getYear() - 1 || year > today.getYear() + 1) {
            refusals.add(refusal("day", "只能更正 %d 年至 %d 年的日期".formatted(today.getYear() - 1, today.getYear() + 1)));
        }
        refusals.addAll(kinds(correction, onFile));
        if (correction.kind() != ORDINARY && correction.name().isBlank()) {
            refusals.add(refusal("name", "请写明属于哪个节日，如“国庆节”"));
        }
        if (!refusals.isEmpty()) {
            throw new Refused(refusals);
        }
    }

    private static List<Refusal> kinds(DayCorrection correction, DayKind onFile) {
        var day = correction.day();
        String weekday = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.SIMPLIFIED_CHINESE);
        if (StatutoryDays.contains(day) && correction.kind() != HOLIDAY) {
            return List.of(new Refusal("kind", "calendar.correction", "%d月%d日是法定节日，只能是放假".formatted(
                    day.getMonthValue(), day.getDayOfMonth()), StatutoryDays.ARTICLE));
        }
        if (correction.kind() == onFile) {
            return List.of(refusal("kind", "与现行安排相同，无须更正"));
        }
        boolean weekend = DayChange.isWeekend(day);
        if (correction.kind() == MAKE_UP_WORKDAY && !weekend) {
            return List.of(refusal("kind", "该日是" + weekday + "，本来就上班；要取消放假，请选“按星期”"));
        }
        if (correction.kind() == HOLIDAY && weekend && onFile == ORDINARY) {
            return List.of(refusal("kind", "该日是" + weekday + "，本来就休息，无须更正"));
        }
        return List.of();
    }

    private static Refusal refusal(String field, String sentence) {
        return Refusal.of(field, "calendar.correction", sentence);
    }
}
