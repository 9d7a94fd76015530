package cn.yinxian.demosite.plan.usecase;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.demosite.plan.DistrictQuota;
import cn.yinxian.demosite.plan.RouteQuota;
import cn.yinxian.demosite.plan.model.PlanPaper;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Figures;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.Unit;
import cn.yinxian.organisation.UnitKind;
import cn.yinxian.organisation.Units;
import cn.yinxian.shared.Missing;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who drafts and who decides the plan, for which districts, and with which figures it begins. */
@Component
class PlanDoor {

    private final Units units;
    private final Figures figures;
    private final Clock clock;

    PlanDoor(Units units, Figures figures, Clock clock) {
        this.units = units;
        this.figures = figures;
        this.clock = clock;
    }

    LocalDate today() {
        return WorkingCalendar.dayOf(clock.instant());
    }

    List<Unit> districts() {
        return units.childrenOf(units.city().code()).stream().filter(unit -> unit.kind() == UnitKind.DISTRICT && unit.active()).toList();
    }

    CandidateGroup group(Role role) {
        return CandidateGroup.of(role, units.city().code());
    }

    boolean drafts(CurrentOfficial me) {
        return me.isIn(group(Role.CITY_CLERK));
    }

    boolean decides(CurrentOfficial me) {
        return me.isIn(group(Role.CITY_LEADER));
    }

    void requireDrafter(CurrentOfficial me) {
        if (!drafts(me)) {
            throw new Missing();
        }
    }

    void requireDecider(CurrentOfficial me) {
        if (!decides(me)) {
            throw new Missing();
        }
    }

    /** A plan of nothing but the city's parameters. */
    PlanPaper defaults(int year) {
        var quotas = districts().stream()
                .map(unit -> new DistrictQuota(
                        unit.code(), figure("site.minPerDistrict"), figure("site.maxPerDistrict"), figure("site.minCommunity")))
                .toList();
        return new PlanPaper(
                year, null, new RouteQuota(figure("route.minPerCity"), figure("route.maxPerCity"), figure("route.maxKm")),
                figure("site.validYears"), quotas);
    }

    private int figure(String key) {
        return figures.on(key, today()).asInt();
    }
}
