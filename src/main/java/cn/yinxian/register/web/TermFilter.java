package cn.yinxian.register.web;

import cn.yinxian.register.RegisterSearch.Ending;
import cn.yinxian.register.TermStanding;
import java.time.LocalDate;

/** Which terms one looks for in the list of branches: those that end soon, those that are over, those that are long over. */
enum TermFilter {
    SOON,
    OVERDUE,
    CRITICAL;

    Ending ending(LocalDate today, int soonMonths) {
        return switch (this) {
            case SOON -> new Ending(today, today.plusMonths(soonMonths), null);
            case OVERDUE -> new Ending(null, today.minusDays(1), null);
            case CRITICAL -> new Ending(null, null, TermStanding.OVERDUE_CRITICAL);
        };
    }
}
