package cn.yinxian.renewal.usecase;

import cn.yinxian.register.Branch;
import cn.yinxian.register.Standings;
import cn.yinxian.register.TermEnding;
import cn.yinxian.register.TermStanding;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps in the register how the term of a branch stands: over without a new election is a fault at once, and a grave one once a
 * granted shift is used up or a year has gone by (domain-rules 6.6).
 */
@Component
public class TermStandings {

    private final Standings standings;
    private final ShiftRule shifts;
    private final TermFigures figures;

    TermStandings(Standings standings, ShiftRule shifts, TermFigures figures) {
        this.standings = standings;
        this.shifts = shifts;
        this.figures = figures;
    }

    void note(Branch branch, LocalDate today) {
        var standing = standing(branch, today);
        if (standing != branch.standing()) {
            standings.mark(List.of(branch.code()), standing);
        }
    }

    /** Whether a term may stand otherwise than the register says, by what a list of terms shows. */
    boolean mayDiffer(TermEnding ending, LocalDate today) {
        return switch (ending.standing()) {
            case IN_TERM -> isOver(ending.termEnd(), today);
            case OVERDUE_RED -> !isOver(ending.termEnd(), today) || isLongOver(ending.termEnd(), today);
            case OVERDUE_CRITICAL -> !isOver(ending.termEnd(), today);
        };
    }

    private boolean isLongOver(LocalDate end, LocalDate today) {
        return today.isAfter(end.plusMonths(figures.maxShiftMonths(today).asInt()));
    }

    static boolean isOver(@Nullable LocalDate end, LocalDate today) {
        return end != null && today.isAfter(end);
    }

    private TermStanding standing(Branch branch, LocalDate today) {
        var end = branch.termEnd();
        if (end == null || !isOver(end, today)) {
            return TermStanding.IN_TERM;
        }
        boolean shifted = !shifts.ofTerm(branch.code(), branch.termStart()).isEmpty();
        return shifted || isLongOver(end, today) ? TermStanding.OVERDUE_CRITICAL : TermStanding.OVERDUE_RED;
    }
}
