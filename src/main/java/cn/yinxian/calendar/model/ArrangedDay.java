package cn.yinxian.calendar.model;

import java.time.LocalDate;

/**
 * A day that a State Council notice lists.
 *
 * @param isWorkday true: a 调休 working day; false: a holiday
 * @param sourceDoc address of the notice
 */
public record ArrangedDay(LocalDate day, boolean isWorkday, String name, String sourceDoc) {}
