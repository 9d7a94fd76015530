package cn.yinxian.deadline.model;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.deadline.Audience;
import cn.yinxian.deadline.Budget;
import java.time.LocalDate;

/**
 * One rung of a ladder: some days before or after the last day of a deadline, or so many days after its opening, somebody is told.
 *
 * @param amount negative: before the last day; positive: after it; zero: on the day itself
 * @param fromOpening whether it is counted from the opening, not from the last day
 */
public record Rung(int amount, Budget.Unit unit, boolean fromOpening, Audience audience) {

    /** Names the rung in the keys of reminders, e.g. {@code -3wd.OWNER}, {@code +0d.OWNER}, {@code @20d.OWNER}. */
    public String code() {
        String sign = fromOpening ? "@" : amount < 0 ? "-" : "+";
        String counted =
                switch (unit) {
                    case WORKING_DAYS -> "wd";
                    case DAYS -> "d";
                    case MONTHS -> "m";
                };
        return sign + Math.abs(amount) + counted + "." + audience;
    }

    /** What asks for the reminder, as people read it: "到期前 3 个工作日提醒". */
    public String words() {
        String counted = Math.abs(amount) + " " + LadderText.unitWords(unit);
        if (fromOpening) {
            return "第 " + amount + " 天" + verb();
        }
        if (amount == 0) {
            return "到期当日" + verb();
        }
        return (amount < 0 ? "到期前 " + counted : "超期 " + counted) + verb();
    }

    /** A rest day gives way: up to the last day to the working day before, after it to the next one. */
    LocalDate day(LocalDate openedOn, LocalDate dueOn, long stoodDays, WorkingCalendar calendar) {
        if (fromOpening) {
            return calendar.workdayOnOrAfter(shifted(openedOn, calendar).plusDays(stoodDays));
        }
        var day = shifted(dueOn, calendar);
        return amount <= 0 && !calendar.isWorkday(day) ? calendar.plus(day, -1) : calendar.workdayOnOrAfter(day);
    }

    private LocalDate shifted(LocalDate day, WorkingCalendar calendar) {
        return switch (unit) {
            case WORKING_DAYS -> amount == 0 ? day : calendar.plus(day, amount);
            case DAYS -> day.plusDays(amount);
            case MONTHS -> day.plusMonths(amount);
        };
    }

    private String verb() {
        return switch (audience) {
            case OWNER -> "提醒";
            case LEADER -> "报上级";
            case NEXT_LEVEL -> "督办";
        };
    }
}
