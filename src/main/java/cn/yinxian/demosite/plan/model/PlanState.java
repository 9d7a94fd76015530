package cn.yinxian.demosite.plan.model;

import cn.yinxian.demosite.plan.SiteMode;
import cn.yinxian.demosite.plan.SitePlan;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it is kept.
 *
 * @param id 0 while it is new
 * @param opinion why it was returned
 * @param notice by which it was made known
 */
public record PlanState(
        long id, PlanPaper paper, SiteMode mode, PlanStatus status, OfficialId draftedBy, @Nullable OfficialId decidedBy, @Nullable String opinion,
        @Nullable Instant inForceSince, @Nullable PlanNotice notice, long version) {

    /** @param caseNumber under which it is filed */
    public record PlanNotice(CaseNumber caseNumber, long id) {}

    public SitePlan plan() {
        return new SitePlan(id, paper.year(), mode, paper.approvalBasis(), paper.routes(), paper.validYears(), paper.quotas());
    }
}
