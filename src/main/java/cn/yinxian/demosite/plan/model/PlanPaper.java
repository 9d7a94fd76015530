package cn.yinxian.demosite.plan.model;

import cn.yinxian.demosite.plan.DistrictQuota;
import cn.yinxian.demosite.plan.RouteQuota;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the clerk lays before the leader. @param approvalBasis null where there is none */
public record PlanPaper(int year, @Nullable String approvalBasis, RouteQuota routes, int validYears, List<DistrictQuota> quotas) {

    private static final int MOST = 99;
    private static final int LONGEST = 10;
    private static final int FARTHEST = 999;

    public PlanPaper {
        approvalBasis = approvalBasis == null || approvalBasis.isBlank() ? null : approvalBasis.strip();
        quotas = List.copyOf(quotas);
    }

    public boolean approved() {
        return approvalBasis != null;
    }

    /** @throws Refused naming every figure that cannot be */
    public void check(int thisYear) {
        var faults = new ArrayList<Refusal>();
        if (year < thisYear || year > thisYear + 1) {
            faults.add(fault("year", "只能编制今年（%d年）或者明年的方案".formatted(thisYear)));
        }
        if (routes.min() < 0 || routes.max() < routes.min() || routes.max() > MOST) {
            faults.add(fault("maxRoutes", "线路上限不能小于下限，都应当在 0 至 99 之间"));
        }
        if (routes.maxKm() < 1 || routes.maxKm() > FARTHEST) {
            faults.add(fault("maxKm", "里程上限应当在 1 至 999 公里之间"));
        }
        if (validYears < 1 || validYears > LONGEST) {
            faults.add(fault("validYears", "有效期应当在 1 至 10 年之间"));
        }
        IntStream.range(0, quotas.size()).forEach(row -> check(quotas.get(row), row, faults));
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
    }

    private static void check(DistrictQuota quota, int row, List<Refusal> faults) {
        if (quota.min() < 0 || quota.max() < quota.min() || quota.max() > MOST) {
            faults.add(fault("quotas[" + row + "].max", "上限不能小于下限，都应当在 0 至 99 之间"));
        }
        if (quota.minCommunity() < 0 || quota.minCommunity() > quota.max()) {
            faults.add(fault("quotas[" + row + "].minCommunity", "社区观摩点不能多于上限（%d 个）".formatted(quota.max())));
        }
    }

    private static Refusal fault(String field, String words) {
        return Refusal.of(field, "demosite.plan", words);
    }
}
