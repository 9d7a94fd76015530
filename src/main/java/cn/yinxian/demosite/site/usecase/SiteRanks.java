package cn.yinxian.demosite.site.usecase;

import cn.yinxian.demosite.plan.DistrictQuota;
import cn.yinxian.demosite.plan.SitePlans;
import cn.yinxian.demosite.site.model.SiteBook;
import cn.yinxian.demosite.site.model.SiteState;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What stands in a district's order. */
@Component
public class SiteRanks {

    private final SiteBook book;
    private final SitePlans plans;
    private final SiteDoor door;

    SiteRanks(SiteBook book, SitePlans plans, SiteDoor door) {
        this.book = book;
        this.plans = plans;
        this.door = door;
    }

    /** @param others recommended or listed, the site itself left out */
    public record Order(Optional<DistrictQuota> quota, List<SiteState> others) {

        public long communities() {
            return others.stream().filter(other -> other.origin().community()).count();
        }

        /** The first place nobody has. */
        public int nextRank() {
            return others.stream().map(SiteState::rank).mapToInt(rank -> rank == null ? 0 : rank).max().orElse(0) + 1;
        }
    }

    Order of(SiteState site) {
        var district = site.origin().district();
        if (district == null) {
            return new Order(Optional.empty(), List.of());
        }
        var others = book.placed(district, door.today()).stream().filter(other -> other.id() != site.id()).toList();
        return new Order(plans.inForce().flatMap(plan -> plan.of(district)), others);
    }
}
