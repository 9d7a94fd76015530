package cn.yinxian.calendar.model;

import cn.yinxian.calendar.DayKind;
import java.time.LocalDate;

/**
 * A day that a State Council notice lists.
 *
 * @param isWorkday true: a 调休 working day; false: a holiday
 * @param sourceDoc address of the notice
 * @param noticeYear the notice's year; a notice may list days of the December before
 */
public record ArrangedDay(LocalDate day, boolean isWorkday, String name, String sourceDoc, int noticeYear) {

    public DayKind kind() {
        return isWorkday ? DayKind.MAKE_UP_WORKDAY : DayKind.HOLIDAY;
    }
}
