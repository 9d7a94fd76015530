package cn.yinxian.demosite.plan.model;

import cn.yinxian.demosite.plan.SiteMode;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** 建设方案 of a year: drafted by the clerk, decided by the leader; in force it is changed by another one only. */
public final class YearPlan {

    private PlanState state;

    public YearPlan(PlanState state) {
        this.state = state;
    }

    /** @param mode what the decision table says of the basis */
    public static YearPlan submit(PlanPaper paper, SiteMode mode, OfficialId by, int thisYear) {
        paper.check(thisYear);
        return new YearPlan(new PlanState(0, paper, mode, PlanStatus.SUBMITTED, by, null, null, null, null, 0));
    }

    public void resubmit(PlanPaper paper, SiteMode mode, OfficialId by, int thisYear) {
        require(state.status() == PlanStatus.SUBMITTED || state.status() == PlanStatus.RETURNED);
        paper.check(thisYear);
        state = new PlanState(state.id(), paper, mode, PlanStatus.SUBMITTED, by, null, null, null, null, state.version());
    }

    /** @throws Refused for whoever drafted it */
    public void approve(OfficialId by, Instant at) {
        requireDecidable(by);
        state = new PlanState(
                state.id(), state.paper(), state.mode(), PlanStatus.IN_FORCE, state.draftedBy(), by, null, at, null, state.version());
    }

    public void sendBack(String opinion, OfficialId by) {
        requireDecidable(by);
        if (opinion.isBlank()) {
            throw Refused.because(Refusal.of("opinion", "demosite.planOpinion", "退回修改的，请写明意见"));
        }
        state = new PlanState(
                state.id(), state.paper(), state.mode(), PlanStatus.RETURNED, state.draftedBy(), by, opinion.strip(), null, null, state.version());
    }

    /** It was made known by this document. */
    public void announced(CaseNumber caseNumber, long document) {
        state = new PlanState(
                state.id(), state.paper(), state.mode(), state.status(), state.draftedBy(), state.decidedBy(), state.opinion(), state.inForceSince(),
                new PlanState.PlanNotice(caseNumber, document), state.version());
    }

    public void requireVersion(@Nullable Long seen) {
        if (seen == null || seen != state.version()) {
            throw Overtaken.byAnother();
        }
    }

    public PlanState state() {
        return state;
    }

    private void requireDecidable(OfficialId by) {
        require(state.status() == PlanStatus.SUBMITTED);
        if (state.draftedBy().equals(by)) {
            throw Refused.because(Refusal.of("verdict", "demosite.ownPlan", "方案由您编制，应当由其他领导审定"));
        }
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw Overtaken.byAnother();
        }
    }
}
