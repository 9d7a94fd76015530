package cn.yinxian.demosite.plan.persistence;

import cn.yinxian.demosite.plan.DistrictQuota;
import cn.yinxian.demosite.plan.RouteQuota;
import cn.yinxian.demosite.plan.SiteMode;
import cn.yinxian.demosite.plan.model.PlanPaper;
import cn.yinxian.demosite.plan.model.PlanState;
import cn.yinxian.demosite.plan.model.PlanStatus;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.UnitCode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of {@code demosite_plan}. */
record PlanRow(
        long id, int planYear, @Nullable Integer pendingYear, SiteMode mode, @Nullable String approvalBasis, int minRoutes, int maxRoutes, int maxKm,
        int validYears, PlanStatus status, String draftedBy, @Nullable String decidedBy, @Nullable String opinion, @Nullable Instant inForceSince,
        @Nullable String documentCase, @Nullable Long documentId, long version) {

    /** A row of {@code demosite_plan_quota}. */
    record QuotaRow(long planId, String district, int position, int minSites, int maxSites, int minCommunity) {

        DistrictQuota quota() {
            return new DistrictQuota(UnitCode.of(district), minSites, maxSites, minCommunity);
        }
    }

    static PlanRow of(PlanState state) {
        var paper = state.paper();
        boolean pending = state.status() == PlanStatus.SUBMITTED || state.status() == PlanStatus.RETURNED;
        var notice = state.notice();
        return new PlanRow(
                state.id(), paper.year(), pending ? paper.year() : null, state.mode(), paper.approvalBasis(), paper.routes().min(),
                paper.routes().max(), paper.routes().maxKm(), paper.validYears(), state.status(), state.draftedBy().value(),
                state.decidedBy() == null ? null : state.decidedBy().value(), state.opinion(), state.inForceSince(),
                notice == null ? null : notice.caseNumber().value(), notice == null ? null : notice.id(), state.version());
    }

    PlanState state(List<QuotaRow> quotas) {
        var paper = new PlanPaper(
                planYear, approvalBasis, new RouteQuota(minRoutes, maxRoutes, maxKm), validYears, quotas.stream().map(QuotaRow::quota).toList());
        return new PlanState(
                id, paper, mode, status, OfficialId.of(draftedBy), decidedBy == null ? null : OfficialId.of(decidedBy), opinion, inForceSince,
                documentCase == null || documentId == null ? null : new PlanState.PlanNotice(CaseNumber.of(documentCase), documentId), version);
    }
}
