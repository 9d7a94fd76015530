package cn.yinxian.calendar;

import java.time.LocalDate;

/**
 * 调休更正: one day is to count otherwise than on file.
 *
 * @param name of the festival it belongs to; empty for an ordinary day
 * @param reason why, as it will stand in the cases whose deadlines move
 * @param source the paper that says so
 */
public record DayCorrection(LocalDate day, DayKind kind, String name, String reason, String source) {}
