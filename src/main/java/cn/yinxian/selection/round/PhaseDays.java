package cn.yinxian.selection.round;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A phase in a round's calendar.
 *
 * @param workdays 个工作日
 * @param from first day; null before the round is published
 * @param to last day
 */
public record PhaseDays(RoundPhase phase, int workdays, @Nullable LocalDate from, @Nullable LocalDate to) {}
