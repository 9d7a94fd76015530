package cn.yinxian.demosite.plan;

import cn.yinxian.shared.UnitCode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A plan in force.
 *
 * @param approvalBasis null in mode B
 * @param quotas each district once, in the order of the city
 */
public record SitePlan(
        long id, int year, SiteMode mode, @Nullable String approvalBasis, RouteQuota routes, int validYears, List<DistrictQuota> quotas) {

    public SitePlan {
        quotas = List.copyOf(quotas);
    }

    /** Empty for a district that did not exist when the plan was made. */
    public Optional<DistrictQuota> of(UnitCode district) {
        return quotas.stream().filter(quota -> quota.district().equals(district)).findFirst();
    }
}
