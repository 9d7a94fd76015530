package cn.yinxian.register;

import java.time.LocalDate;

/**
 * An approved shift of a term's last day: 延期 or 提前.
 *
 * @param on the day on which the register was changed
 * @param basis what approved it, e.g. the number of the reply
 */
public record TermShift(LocalDate from, LocalDate to, LocalDate on, String basis) {}
