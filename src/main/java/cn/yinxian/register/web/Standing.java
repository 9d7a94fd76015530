package cn.yinxian.register.web;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.organisation.Figures;
import cn.yinxian.register.Branch;
import cn.yinxian.register.BranchCount;
import cn.yinxian.register.TermStanding;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** How a branch stands today, in words: its term, and whether its make-up is still sound. */
@Component
class Standing {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private final Figures figures;
    private final Clock clock;

    Standing(Figures figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    LocalDate today() {
        return WorkingCalendar.dayOf(clock.instant());
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** The figures as they are on one day, asked once for a whole list. */
    Measures measures() {
        var today = today();
        return new Measures(
                today,
                figures.on("branch.minFormalMembers", today).asInt(),
                figures.on("branch.maxMembers", today).asInt(),
                figures.on("renewal.remindMonths", today).asInt());
    }

    record Measures(LocalDate today, int leastFormal, int mostMembers, int remindMonths) {

        Lamp term(Branch branch) {
            var end = branch.termEnd();
            if (!branch.active()) {
                return new Lamp("已撤销", "grey");
            }
            if (end == null) {
                return new Lamp(branch.kind().movesRelation() ? "届期未登记" : "不设届期", "grey");
            }
            if (end.isBefore(today)) {
                boolean critical = branch.standing() == TermStanding.OVERDUE_CRITICAL;
                return new Lamp((critical ? "严重超期 " : "已超期 ") + length(Period.between(end, today)), "red");
            }
            boolean soon = !end.isAfter(today.plusMonths(remindMonths));
            return new Lamp("届期至" + day(end), soon ? "amber" : "green");
        }

        List<Lamp> flags(Branch branch, BranchCount count) {
            var flags = new ArrayList<Lamp>();
            if (branch.mixed()) {
                flags.add(new Lamp("混编", "amber"));
            }
            if (branch.active() && count.all() > mostMembers) {
                flags.add(new Lamp("超员（多于 " + mostMembers + " 人）", "amber"));
            }
            if (branch.active() && count.formal() < leastFormal) {
                flags.add(new Lamp("正式党员不足 " + leastFormal + " 人", "red"));
            }
            return flags;
        }

        private static String length(Period over) {
            return over.toTotalMonths() > 0 ? over.toTotalMonths() + " 个月" : over.getDays() + " 天";
        }
    }
}
