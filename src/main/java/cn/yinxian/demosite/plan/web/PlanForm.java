package cn.yinxian.demosite.plan.web;

import cn.yinxian.demosite.plan.DistrictQuota;
import cn.yinxian.demosite.plan.RouteQuota;
import cn.yinxian.demosite.plan.model.PlanPaper;
import cn.yinxian.organisation.Unit;
import cn.yinxian.shared.UnitCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The plan as typed; its rows stand in the order of the districts. @param version of the one that waits; null where there is none */
record PlanForm(
        @NotNull @Nullable Integer year,
        @Size(max = 100) @Nullable String approvalBasis,
        @NotNull @Min(0) @Max(99) @Nullable Integer minRoutes,
        @NotNull @Min(0) @Max(99) @Nullable Integer maxRoutes,
        @NotNull @Min(1) @Max(999) @Nullable Integer maxKm,
        @NotNull @Min(1) @Max(10) @Nullable Integer validYears,
        @Valid @Size(max = 60) @Nullable List<QuotaForm> quotas,
        @Nullable Long version) {

    record QuotaForm(
            @NotNull @Min(0) @Max(99) @Nullable Integer min,
            @NotNull @Min(0) @Max(99) @Nullable Integer max,
            @NotNull @Min(0) @Max(99) @Nullable Integer minCommunity) {

        static final QuotaForm EMPTY = new QuotaForm(null, null, null);

        DistrictQuota quota(UnitCode district) {
            return new DistrictQuota(district, Objects.requireNonNull(min), Objects.requireNonNull(max), Objects.requireNonNull(minCommunity));
        }
    }

    static PlanForm of(PlanPaper paper, @Nullable Long version) {
        var rows = paper.quotas().stream().map(quota -> new QuotaForm(quota.min(), quota.max(), quota.minCommunity())).toList();
        var routes = paper.routes();
        return new PlanForm(
                paper.year(), paper.approvalBasis(), routes.min(), routes.max(), routes.maxKm(), paper.validYears(), rows, version);
    }

    /** A row for each district, whichever came. */
    PlanForm withRows(int districts) {
        var rows = new ArrayList<QuotaForm>();
        for (int at = 0; at < districts; at++) {
            var came = quotas == null || at >= quotas.size() ? null : quotas.get(at);
            rows.add(Objects.requireNonNullElse(came, QuotaForm.EMPTY));
        }
        return new PlanForm(year, approvalBasis, minRoutes, maxRoutes, maxKm, validYears, rows, version);
    }

    /** Only after it has been validated. */
    PlanPaper paper(List<Unit> districts) {
        var rows = new ArrayList<DistrictQuota>();
        for (int at = 0; quotas != null && at < Math.min(quotas.size(), districts.size()); at++) {
            rows.add(Objects.requireNonNullElse(quotas.get(at), new QuotaForm(0, 0, 0)).quota(districts.get(at).code()));
        }
        return new PlanPaper(
                Objects.requireNonNull(year), approvalBasis,
                new RouteQuota(Objects.requireNonNull(minRoutes), Objects.requireNonNull(maxRoutes), Objects.requireNonNull(maxKm)),
                Objects.requireNonNull(validYears), rows);
    }
}
