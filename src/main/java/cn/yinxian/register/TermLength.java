package cn.yinxian.register;

import cn.yinxian.organisation.Figures;
import cn.yinxian.organisation.UnitKind;
import cn.yinxian.organisation.Units;
import cn.yinxian.shared.UnitCode;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** How long the leading body of a branch is elected for (《中国共产党支部工作条例（试行）》第二十一条; 村、社区 have longer terms). */
@Component
public class TermLength {

    private final Figures figures;
    private final Units units;

    public TermLength(Figures figures, Units units) {
        this.figures = figures;
        this.units = units;
    }

    /** Last day of the term that begins on a day, in a branch of this unit. */
    public LocalDate endOf(UnitCode unit, LocalDate start) {
        boolean community = units.require(unit).kind() == UnitKind.COMMUNITY;
        int years = figures.on(community ? "term.villageCommunity" : "term.branch", start).asInt();
        return start.plusYears(years).minusDays(1);
    }
}
