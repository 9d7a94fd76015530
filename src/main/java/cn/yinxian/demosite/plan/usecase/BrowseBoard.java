package cn.yinxian.demosite.plan.usecase;

import cn.yinxian.demosite.plan.DistrictQuota;
import cn.yinxian.demosite.plan.DistrictTally;
import cn.yinxian.demosite.plan.SitePlan;
import cn.yinxian.demosite.plan.SitePlans;
import cn.yinxian.demosite.plan.SiteTally;
import cn.yinxian.demosite.plan.model.Need;
import cn.yinxian.organisation.Unit;
import cn.yinxian.shared.UnitCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 建设进度: what each district owes, has proposed and has, and what it lacks. The same statements however many districts and sites. */
@Service
@Transactional(readOnly = true)
public class BrowseBoard {

    private final PlanDoor door;
    private final SitePlans plans;
    private final SiteTally tally;

    BrowseBoard(PlanDoor door, SitePlans plans, SiteTally tally) {
        this.door = door;
        this.plans = plans;
        this.tally = tally;
    }

    /** @param need empty for a district the plan does not name */
    public record Place(Unit district, DistrictTally tally, Optional<Need> need) {}

    /** @param plan empty as long as there was none */
    public record Board(Optional<SitePlan> plan, List<Place> places) {}

    public Board board() {
        var plan = plans.inForce();
        var counted = tally.byDistrict(door.today()).stream()
                .collect(Collectors.toMap(DistrictTally::district, Function.identity()));
        return new Board(plan, door.districts().stream().map(unit -> place(unit, plan.flatMap(one -> one.of(unit.code())), counted)).toList());
    }

    private static Place place(Unit unit, Optional<DistrictQuota> quota, Map<UnitCode, DistrictTally> counted) {
        var has = counted.getOrDefault(unit.code(), DistrictTally.none(unit.code()));
        return new Place(unit, has, quota.map(one -> new Need(one, has)));
    }
}
