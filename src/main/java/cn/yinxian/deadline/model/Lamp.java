package cn.yinxian.deadline.model;

import static cn.yinxian.calendar.WorkingCalendar.dayOf;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.deadline.Light;
import cn.yinxian.deadline.Light.Colour;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** Says how a deadline stands, in the colours and words of the supervision lights (督办). */
public final class Lamp {

    private static final int AMBER_FROM_WORKING_DAYS = 3;

    private final WorkingCalendar calendar;

    public Lamp(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    public Light light(@Nullable Instant due, boolean paused, Instant now) {
        if (paused) {
            return new Light(Colour.GREY, "计时已暂停：等待补正");
        }
        if (due == null) {
            return new Light(Colour.GREY, "无时限");
        }
        return now.isAfter(due) ? overdue(dayOf(due), dayOf(now)) : running(dayOf(due), dayOf(now));
    }

    private Light overdue(LocalDate dueOn, LocalDate today) {
        String note = calendar.isEstimated(dueOn) || calendar.isEstimated(today) ? "（按周一至周五估算）" : "";
        return new Light(Colour.RED, "已超期" + lateness(dueOn, today) + note);
    }

    /** Where only rest days have passed since, it is late all the same. */
    private String lateness(LocalDate dueOn, LocalDate reached) {
        int late = calendar.between(dueOn, reached);
        return late > 0 ? " " + late + " 个工作日" : "不足 1 个工作日";
    }

    private Light running(LocalDate dueOn, LocalDate today) {
        int left = calendar.between(today, dueOn);
        var colour = left > AMBER_FROM_WORKING_DAYS ? Colour.GREEN : Colour.AMBER;
        if (dueOn.equals(today)) {
            return new Light(colour, "今天到期");
        }
        String words = left > 0 ? "还剩 " + left + " 个工作日" : "还剩不足 1 个工作日";
        return new Light(colour, words + "（" + date(dueOn, today) + "）");
    }

    private String date(LocalDate dueOn, LocalDate today) {
        var parts = new ArrayList<String>();
        String year = dueOn.getYear() == today.getYear() ? "" : dueOn.getYear() + "年";
        parts.add(year + dueOn.getMonthValue() + "月" + dueOn.getDayOfMonth() + "日前");
        if (calendar.isEstimated(dueOn)) {
            parts.add("按周一至周五估算");
        }
        return String.join("，", parts);
    }
}
