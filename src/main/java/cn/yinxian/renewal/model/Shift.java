package cn.yinxian.renewal.model;

import java.time.LocalDate;
import java.time.Period;

/**
 * A term that ends on another day than it would.
 *
 * @param from its last day before
 * @param to its last day after
 */
public record Shift(LocalDate from, LocalDate to) {

    private static final int MONTHS_A_YEAR = 12;

    /** Whole months between the two, a begun one counted as a whole. */
    public int months() {
        var apart = from.isBefore(to) ? Period.between(from, to) : Period.between(to, from);
        return apart.getYears() * MONTHS_A_YEAR + apart.getMonths() + (apart.getDays() > 0 ? 1 : 0);
    }
}
