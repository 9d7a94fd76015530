package cn.yinxian.attack;

import cn.yinxian.assembly.ElectionReport.Line;
import cn.yinxian.assembly.ElectionReport.Round;
import cn.yinxian.assembly.ElectionReport.Sheet;
import cn.yinxian.assembly.HeldElection;
import cn.yinxian.assembly.PostHolder;
import cn.yinxian.attack.CaseWalk.Waiting;
import cn.yinxian.election.Ballots;
import cn.yinxian.register.OfficerPost;
import cn.yinxian.renewal.model.Renewals;
import cn.yinxian.renewal.model.Request;
import cn.yinxian.renewal.model.RequestKind;
import cn.yinxian.renewal.model.Resolution;
import cn.yinxian.renewal.model.Review;
import cn.yinxian.renewal.model.Reviews;
import cn.yinxian.renewal.model.ShiftReason;
import cn.yinxian.renewal.usecase.ApproveHeads;
import cn.yinxian.renewal.usecase.DecideShift;
import cn.yinxian.renewal.usecase.IssueReminder;
import cn.yinxian.renewal.usecase.ProposeCandidates;
import cn.yinxian.renewal.usecase.RenewalQueries;
import cn.yinxian.renewal.usecase.ReplyToRequest;
import cn.yinxian.renewal.usecase.ReportNewBody;
import cn.yinxian.renewal.usecase.ReportReview;
import cn.yinxian.renewal.usecase.RequestRenewal;
import cn.yinxian.renewal.usecase.VetCandidates;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.OpenTasks;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.BeanFactory;

/** Leads renewals and yearly reviews through the use cases, with a hostile text wherever one can be typed. */
public final class RenewalWalk {

    private final BeanFactory beans;
    private final CaseWalk walk;

    RenewalWalk(BeanFactory beans, CaseWalk walk) {
        this.beans = beans;
        this.walk = walk;
    }

    public RenewalWalk(BeanFactory beans) {
        this(beans, new CaseWalk(beans));
    }

    /** The task that waits at this page. */
    Waiting at(String page, CaseNumber number) {
        var task = beans.getBean(OpenTasks.class).waitingIn(number).stream()
                .filter(one -> one.page().equals(page))
                .findFirst()
                .orElseThrow(() -> new AssertionError("%s does not wait at %s".formatted(number, page)));
        return new Waiting(number, task, walk.doerOf(task.owner()));
    }

    public Request request(LocalDate day) {
        return new Request(RequestKind.RENEWAL, resolution(), day, 1, null, null, Hostile.TEXT);
    }

    Request postponement(LocalDate to) {
        return new Request(RequestKind.POSTPONE, resolution(), null, 0, ShiftReason.MEMBERS_AWAY, to, Hostile.TEXT);
    }

    Request advance(LocalDate day) {
        return new Request(RequestKind.EARLY, resolution(), day, 1, ShiftReason.VACANCIES, null, Hostile.TEXT);
    }

    private Resolution resolution() {
        return new Resolution(walk.today(), 1, 1);
    }

    void remind(CaseNumber number) {
        var now = at("renewal/issue-reminder", number);
        beans.getBean(IssueReminder.class).issue(new IssueReminder.Command(
                now.task().task(), Hostile.NAME, Hostile.TEXT, version(number), now.by()));
    }

    public void ask(CaseNumber number, Request request) {
        var now = at("renewal/request", number);
        beans.getBean(RequestRenewal.class).request(new RequestRenewal.Command(
                now.task().task(), false, request, version(number), now.by()));
    }

    public void reply(CaseNumber number, Verdict verdict) {
        var now = at("renewal/reply", number);
        beans.getBean(ReplyToRequest.class).reply(new ReplyToRequest.Command(
                now.task().task(), verdict, Hostile.TEXT, Hostile.TEXT, version(number), now.by()));
    }

    void decideShift(CaseNumber number, Verdict verdict) {
        var now = at("renewal/decide-shift", number);
        beans.getBean(DecideShift.class).decide(new DecideShift.Command(
                now.task().task(), verdict, Hostile.TEXT, Hostile.TEXT, version(number), now.by()));
    }

    public void propose(CaseNumber number, List<String> members) {
        var now = at("renewal/candidates", number);
        beans.getBean(ProposeCandidates.class).propose(new ProposeCandidates.Command(
                now.task().task(), members, Hostile.TEXT, version(number), now.by()));
    }

    public void vet(CaseNumber number, Verdict verdict) {
        var now = at("renewal/vet", number);
        beans.getBean(VetCandidates.class).vet(new VetCandidates.Command(
                now.task().task(), verdict, Hostile.TEXT, version(number), now.by()));
    }

    /** Everybody votes for the first candidate, who becomes the secretary. */
    public void elect(CaseNumber number) {
        var now = at("renewal/report-election", number);
        var setting = beans.getBean(RenewalQueries.class).election(number);
        var secretary = setting.nominees().get(0);
        int voters = setting.electorate().voters();
        var sheet = new Sheet(Round.ASSEMBLY, voters, new Ballots(voters, voters, voters, 0), List.of(new Line(secretary, false, voters, 0, 0)));
        var held = new HeldElection(
                walk.today(), setting.places().seats(), List.of(), false, true, null, List.of(sheet),
                List.of(new PostHolder(secretary, OfficerPost.SECRETARY)));
        beans.getBean(ReportNewBody.class).report(new ReportNewBody.Command(
                now.task().task(), held, Hostile.TEXT, version(number), now.by()));
    }

    public void approve(CaseNumber number, Verdict verdict) {
        var now = at("renewal/approve-secretary", number);
        beans.getBean(ApproveHeads.class).approve(new ApproveHeads.Command(
                now.task().task(), verdict, null, Hostile.TEXT, version(number), now.by()));
    }

    void reportYear(CaseNumber number) {
        var now = at("renewal/report-review", number);
        long version = beans.getBean(Reviews.class).require(number).state().version();
        beans.getBean(ReportReview.class).report(new ReportReview.Command(
                now.task().task(), new Review.Report(9, true, 4, Hostile.TEXT), version, now.by()));
    }

    long version(CaseNumber number) {
        return beans.getBean(Renewals.class).require(number).state().version();
    }
}
