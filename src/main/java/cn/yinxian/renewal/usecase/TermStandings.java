package cn.yinxian.renewal.usecase;

import cn.yinxian.register.Branch;
import cn.yinxian.register.Standings;
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

    static boolean isOver(@Nullable LocalDate end, LocalDate today) {
        return end != null && today.isAfter(end);
    }

    private TermStanding standing(Branch branch, LocalDate today) {
        var end = branch.termEnd();
        if (end == null || !isOver(end, today)) {
            return TermStanding.IN_TERM;
        }
        boolean shifted = !shifts.ofTerm(branch.code(), branch.termStart()).isEmpty();
        boolean longOver = today.isAfter(end.plusMonths(figures.maxShiftMonths(today).asInt()));
        return shifted || longOver ? TermStanding.OVERDUE_CRITICAL : TermStanding.OVERDUE_RED;
    }
}
