package cn.yinxian.renewal.usecase;

import cn.yinxian.register.Standings;
import cn.yinxian.renewal.model.Renewal;
import cn.yinxian.renewal.model.Shift;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.Missing;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 延期 and 提前换届 may not come to more than 12 months in one term (《中国共产党基层组织选举工作条例》第三条). */
@Component
public class ShiftRule {

    private final Standings standings;
    private final TermFigures figures;

    ShiftRule(Standings standings, TermFigures figures) {
        this.standings = standings;
        this.figures = figures;
    }

    /**
     * How a shift stands to the limit.
     *
     * @param months of this shift
     * @param earlier months granted before in the same term
     */
    public record Sum(int months, int earlier, int limit, String article) {

        public boolean isBeyond() {
            return months + earlier > limit;
        }

        /** The numbers in words. */
        public String words() {
            return earlier == 0
                    ? "本次 %d 个月，上限 %d 个月".formatted(months, limit)
                    : "本次 %d 个月，此前已批准 %d 个月，合计 %d 个月，上限 %d 个月".formatted(months, earlier, months + earlier, limit);
        }
    }

    /** @throws Missing if no shift is asked for */
    Sum sum(Renewal renewal, LocalDate day) {
        var limit = figures.maxShiftMonths(day);
        int earlier = ofTerm(renewal.branch(), renewal.term().start()).stream().mapToInt(Shift::months).sum();
        return new Sum(shift(renewal).months(), earlier, limit.asInt(), limit.source() == null ? "" : limit.source());
    }

    /** The shifts that were granted in the term that began on a day. */
    List<Shift> ofTerm(BranchCode branch, @Nullable LocalDate start) {
        return standings.shiftsOf(branch).stream()
                .filter(shift -> start == null || shift.from().isAfter(start))
                .map(shift -> new Shift(shift.from(), shift.to()))
                .toList();
    }

    static Shift shift(Renewal renewal) {
        var to = renewal.request().shiftedTo();
        if (to == null) {
            throw new Missing();
        }
        return new Shift(renewal.term().end(), to);
    }
}
