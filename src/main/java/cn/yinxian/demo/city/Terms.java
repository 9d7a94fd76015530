package cn.yinxian.demo.city;

import cn.yinxian.register.BranchKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When branches were formed and how long their terms run; about one in twelve should have elected anew long ago. */
final class Terms {

    private static final int YEARS = 3;
    private static final int YEARS_IN_COMMUNITIES = 5;
    private static final int OVERDUE_ONE_IN = 12;

    private final LocalDate day;
    private final Dice dice;

    record Term(LocalDate formedOn, @Nullable LocalDate start, @Nullable LocalDate end) {}

    Terms(LocalDate day, Dice dice) {
        this.day = day;
        this.dice = dice;
    }

    Term draw(BranchKind kind, boolean community) {
        int years = community ? YEARS_IN_COMMUNITIES : YEARS;
        if (!kind.movesRelation()) {
            return new Term(dice.daysBefore(day, 60, 1500), null, null);
        }
        var start = dice.oneIn(OVERDUE_ONE_IN)
                ? dice.daysBefore(day.minusYears(years), 1, 900)
                : dice.daysBefore(day, 10, 365 * years);
        return new Term(start.minusYears((long) years * dice.between(0, 4)), start, start.plusYears(years).minusDays(1));
    }
}
