package cn.yinxian.demosite.site.process;

import static cn.yinxian.demosite.site.process.DemoSiteProcess.KEY;

import cn.yinxian.demosite.site.model.Acceptance;
import cn.yinxian.demosite.site.model.SiteState;
import cn.yinxian.demosite.site.usecase.SiteStep;
import cn.yinxian.demosite.site.usecase.SiteWorkflow;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Role;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.CaseMessages;
import cn.yinxian.workflow.CaseStatus;
import cn.yinxian.workflow.Cases;
import cn.yinxian.workflow.OpenTask;
import cn.yinxian.workflow.Signing;
import cn.yinxian.workflow.TaskActions;
import cn.yinxian.workflow.TaskKey;
import cn.yinxian.workflow.TaskRef;
import cn.yinxian.workflow.Verb;
import cn.yinxian.workflow.Vote;
import cn.yinxian.workflow.Withdrawals;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Moves the token of demo-site. */
@Component
class EngineSiteWorkflow implements SiteWorkflow {

    private final Cases cases;
    private final TaskActions tasks;
    private final CaseMessages messages;
    private final Withdrawals withdrawals;
    private final Signing signing;
    private final SiteGroups groups;

    EngineSiteWorkflow(
            Cases cases, TaskActions tasks, CaseMessages messages, Withdrawals withdrawals, Signing signing, SiteGroups groups) {
        this.cases = cases;
        this.tasks = tasks;
        this.messages = messages;
        this.withdrawals = withdrawals;
        this.signing = signing;
        this.groups = groups;
    }

    @Override
    public CaseNumber number() {
        return cases.number(KEY);
    }

    @Override
    public void submitted(SiteState site, CurrentOfficial by) {
        cases.start(groups.opened(site, KEY, by), groups.variables(site));
        mark(site);
    }

    @Override
    public OpenTask take(TaskRef task, SiteStep step, CurrentOfficial by) {
        return tasks.take(task, keyOf(step), by);
    }

    @Override
    public void decided(OpenTask task, SiteState site, Verdict verdict, @Nullable String opinion) {
        mark(site);
        tasks.decide(task, verdict, opinion, List.of(), DemoSiteProcess.VERDICTS.get(task.key()).is(verdict));
    }

    @Override
    public void checked(OpenTask task, SiteState site, Verdict verdict, boolean waits, @Nullable String opinion) {
        mark(site);
        tasks.decide(
                task, verdict, opinion, List.of(), DemoSiteProcess.CHECK_VERDICT.is(verdict), DemoSiteProcess.COMMUNITY_MISSING.is(waits));
    }

    @Override
    public void released(SiteState site, String words) {
        messages.send(site.caseNumber(), DemoSiteProcess.COMMUNITY_MET, Verb.RELEASE_HELD, words, CurrentOfficial.SYSTEM);
    }

    @Override
    public void amended(OpenTask task, SiteState site, @Nullable String note) {
        mark(site);
        tasks.complete(task, Verb.RESUBMIT, note);
    }

    @Override
    public void inspected(OpenTask task, SiteState site) {
        var last = site.inspections().get(site.inspections().size() - 1);
        if (last.outcome() == Acceptance.PASS) {
            signing.name(task, DemoSiteProcess.JOINT_REVIEW, List.of(groups.atCity(Role.CITY_LEADER), groups.atCity(Role.ORG_DEPT)));
        }
        mark(site);
        tasks.complete(task, Verb.INSPECT, SiteWords.of(last), DemoSiteProcess.ACCEPTANCE.is(last.outcome()));
    }

    @Override
    public void rectified(OpenTask task, SiteState site) {
        mark(site);
        tasks.complete(task, Verb.RECTIFY, site.rectified());
    }

    @Override
    public void signed(TaskRef task, Vote vote, @Nullable String opinion, CurrentOfficial by) {
        signing.vote(task, DemoSiteProcess.JOINT_REVIEW, vote, opinion, by);
    }

    @Override
    public void publicityClosed(SiteState site, boolean objected, @Nullable String words, CurrentOfficial by) {
        mark(site);
        messages.send(
                site.caseNumber(), DemoSiteProcess.PUBLICITY_CLOSED, Verb.CLOSE_PUBLICITY, words, by, DemoSiteProcess.OBJECTED.is(objected));
    }

    @Override
    public void listed(OpenTask task, SiteState site, String words) {
        mark(site);
        tasks.complete(task, Verb.ISSUE, words);
    }

    @Override
    public void takeForWithdrawal(CaseNumber number, CurrentOfficial by) {
        withdrawals.take(number, DemoSiteProcess.WITHDRAWN, by);
    }

    @Override
    public void withdrawn(SiteState site, String reason, CurrentOfficial by) {
        withdrawals.withdraw(site.caseNumber(), DemoSiteProcess.WITHDRAWN, reason, by);
    }

    @Override
    public void lapsed(SiteState site, String reason) {
        withdrawals.terminate(site.caseNumber(), DemoSiteProcess.LAPSED, reason);
    }

    @Override
    public void mark(SiteState site) {
        cases.mark(site.caseNumber(), switch (site.status()) {
            case DRAFT, UNDER_WAY, HELD, IN_PUBLICITY -> CaseStatus.UNDER_REVIEW;
            case LISTED, EXITED -> CaseStatus.CLOSED;
            case REFUSED -> CaseStatus.REFUSED;
            case WITHDRAWN -> CaseStatus.WITHDRAWN;
            case TERMINATED -> CaseStatus.TERMINATED;
        });
    }

    @Override
    public void lock(CaseNumber number) {
        messages.lock(number);
    }

    @Override
    public String process() {
        return KEY.id();
    }

    @Override
    public String prefix() {
        return KEY.prefix() + "-";
    }

    @Override
    public Optional<SiteStep> stepOf(TaskKey key) {
        return DemoSiteProcess.STEPS.entrySet().stream().filter(one -> one.getValue().equals(key)).map(java.util.Map.Entry::getKey).findFirst();
    }

    @Override
    public TaskKey keyOf(SiteStep step) {
        return DemoSiteProcess.STEPS.get(step);
    }
}
