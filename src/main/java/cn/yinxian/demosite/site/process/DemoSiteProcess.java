package cn.yinxian.demosite.site.process;

import cn.yinxian.demosite.site.model.Acceptance;
import cn.yinxian.demosite.site.usecase.SiteStep;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.ProcessKey;
import cn.yinxian.workflow.ProcessVariable;
import cn.yinxian.workflow.TaskKey;
import java.util.EnumMap;
import java.util.Map;

/** Names used in workflows/demosite/demo-site.bpmn; WorkflowModelTest keeps the two equal. */
final class DemoSiteProcess {

    static final ProcessKey KEY = ProcessKey.of("demo-site", "DS");

    static final TaskKey UNIT_OPINION = TaskKey.of("userTask_unitOpinion");
    static final TaskKey AMEND_SITE = TaskKey.of("userTask_amendSite");
    static final TaskKey CHECK_SITE = TaskKey.of("userTask_checkSite");
    static final TaskKey APPROVE_SITE = TaskKey.of("userTask_approveSite");
    static final TaskKey DESK_REVIEW = TaskKey.of("userTask_deskReview");
    static final TaskKey ACCEPT_SITE = TaskKey.of("userTask_acceptSite");
    static final TaskKey RECTIFY_SITE = TaskKey.of("userTask_rectifySite");
    static final TaskKey JOINT_REVIEW = TaskKey.of("userTask_jointReview");
    static final TaskKey LIST_SITE = TaskKey.of("userTask_listSite");

    static final ProcessVariable<Boolean> CITY_ORGAN = ProcessVariable.ofFlag("cityOrgan");
    static final ProcessVariable<Boolean> PUBLICITY_DUE = ProcessVariable.ofFlag("publicityDue");
    static final ProcessVariable<Boolean> COMMUNITY_MISSING = ProcessVariable.ofFlag("communityMissing");
    static final ProcessVariable<Boolean> OBJECTED = ProcessVariable.ofFlag("objected");
    static final ProcessVariable<Verdict> UNIT_VERDICT = ProcessVariable.ofEnum("unitVerdict");
    static final ProcessVariable<Verdict> CHECK_VERDICT = ProcessVariable.ofEnum("checkVerdict");
    static final ProcessVariable<Verdict> LEADER_VERDICT = ProcessVariable.ofEnum("leaderVerdict");
    static final ProcessVariable<Verdict> DESK_VERDICT = ProcessVariable.ofEnum("deskVerdict");
    static final ProcessVariable<Acceptance> ACCEPTANCE = ProcessVariable.ofEnum("acceptance");
    static final ProcessVariable<Verdict> JOINT_VERDICT = ProcessVariable.ofEnum("jointVerdict");

    static final ProcessVariable<CandidateGroup> APPLICANT_GROUP = ProcessVariable.ofGroup("applicantGroup");
    static final ProcessVariable<CandidateGroup> COMMITTEE_GROUP = ProcessVariable.ofGroup("committeeGroup");
    static final ProcessVariable<CandidateGroup> DISTRICT_CLERK_GROUP = ProcessVariable.ofGroup("districtClerkGroup");
    static final ProcessVariable<CandidateGroup> DISTRICT_LEADER_GROUP = ProcessVariable.ofGroup("districtLeaderGroup");
    static final ProcessVariable<CandidateGroup> CITY_CLERK_GROUP = ProcessVariable.ofGroup("cityClerkGroup");

    static final String WITHDRAWN = "demosite.withdrawn";
    static final String LAPSED = "demosite.lapsed";
    static final String COMMUNITY_MET = "demosite.communityMet";
    static final String PUBLICITY_CLOSED = "demosite.publicityClosed";

    static final Map<SiteStep, TaskKey> STEPS = new EnumMap<>(Map.of(
            SiteStep.UNIT_OPINION, UNIT_OPINION, SiteStep.AMEND, AMEND_SITE, SiteStep.CHECK, CHECK_SITE, SiteStep.APPROVE, APPROVE_SITE,
            SiteStep.DESK_REVIEW, DESK_REVIEW, SiteStep.ACCEPT, ACCEPT_SITE, SiteStep.RECTIFY, RECTIFY_SITE, SiteStep.JOINT_REVIEW, JOINT_REVIEW,
            SiteStep.LIST, LIST_SITE));

    /** What each of the steps that only agree or not decides. */
    static final Map<TaskKey, ProcessVariable<Verdict>> VERDICTS = Map.of(
            UNIT_OPINION, UNIT_VERDICT, APPROVE_SITE, LEADER_VERDICT, DESK_REVIEW, DESK_VERDICT);

    private DemoSiteProcess() {}
}
