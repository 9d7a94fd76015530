package cn.yinxian.attack;

import cn.yinxian.assembly.ElectionReport.Line;
import cn.yinxian.assembly.ElectionReport.Round;
import cn.yinxian.assembly.ElectionReport.Sheet;
import cn.yinxian.assembly.HeldElection;
import cn.yinxian.assembly.PostHolder;
import cn.yinxian.election.Ballots;
import cn.yinxian.filing.model.Filings;
import cn.yinxian.filing.usecase.RecordFiling;
import cn.yinxian.formation.FormationId;
import cn.yinxian.formation.model.Formation;
import cn.yinxian.formation.model.Formations;
import cn.yinxian.formation.model.Proposal;
import cn.yinxian.formation.usecase.AppointOfficers;
import cn.yinxian.formation.usecase.ConsentToException;
import cn.yinxian.formation.usecase.DecideApplication;
import cn.yinxian.formation.usecase.FormationQueries;
import cn.yinxian.formation.usecase.ReportElection;
import cn.yinxian.formation.usecase.ReviewApplication;
import cn.yinxian.formation.usecase.SaveDraft;
import cn.yinxian.formation.usecase.SubmitApplication;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Roster;
import cn.yinxian.register.OfficerPost;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.OpenTasks;
import cn.yinxian.workflow.ReturnReason;
import cn.yinxian.workflow.WaitingTask;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.BeanFactory;

/** Leads applications through the use cases to the step where a test wants them, with a hostile text wherever one can be typed. */
public final class CaseWalk {

    private final BeanFactory beans;

    public CaseWalk(BeanFactory beans) {
        this.beans = beans;
    }

    /** A task that waits, and somebody who may do it. */
    record Waiting(CaseNumber number, WaitingTask task, CurrentOfficial by) {}

    public FormationId draft(Proposal proposal, CurrentOfficial by) {
        return beans.getBean(SaveDraft.class).save(new SaveDraft.Command(null, proposal, 0, by));
    }

    public CaseNumber submit(Proposal proposal, CurrentOfficial by) {
        var draft = draft(proposal, by);
        return beans.getBean(SubmitApplication.class)
                .submit(new SubmitApplication.Command(draft, formations().require(draft).version(), by));
    }

    Waiting waiting(CaseNumber number) {
        var task = beans.getBean(OpenTasks.class).waitingIn(number).get(0);
        return new Waiting(number, task, doerOf(task.owner()));
    }

    CurrentOfficial doerOf(String owner) {
        var roster = beans.getBean(Roster.class);
        var id = owner.contains("@") ? roster.membersOf(CandidateGroup.parse(owner)).get(0).id() : OfficialId.of(owner);
        return roster.current(id);
    }

    /** Agrees, elects, appoints … until the page waits; the page may be the one that waits already. */
    public CaseNumber to(String page, CaseNumber number) {
        while (!waiting(number).task().page().equals(page)) {
            play(number, Verdict.AGREE);
        }
        return number;
    }

    /** Does what the waiting step asks for. */
    void play(CaseNumber number, Verdict verdict) {
        var now = waiting(number);
        var formation = formations().require(number);
        switch (now.task().page()) {
            case "formation/clerk-review", "formation/leader-review" -> review(now, verdict, formation);
            case "formation/city-consent" -> beans.getBean(ConsentToException.class).consent(new ConsentToException.Command(
                    now.task().task(), verdict, Hostile.TEXT, reasons(verdict), formation.version(), now.by()));
            case "formation/committee-decision" -> beans.getBean(DecideApplication.class).decide(new DecideApplication.Command(
                    now.task().task(), verdict, today(), Hostile.TEXT, Hostile.TEXT, reasons(verdict), formation.version(), now.by()));
            case "formation/report-election" -> report(now, formation);
            case "formation/approve-secretary" -> beans.getBean(cn.yinxian.formation.usecase.ApproveSecretary.class)
                    .approve(new cn.yinxian.formation.usecase.ApproveSecretary.Command(
                            now.task().task(), verdict, Hostile.TEXT, List.of(), Map.of(), formation.version(), now.by()));
            case "formation/appoint-officers" -> beans.getBean(AppointOfficers.class).appoint(new AppointOfficers.Command(
                    now.task().task(), List.of(new PostHolder(formation.proposal().memberCodes().get(0), OfficerPost.SECRETARY)),
                    Hostile.TEXT, formation.version(), now.by()));
            case "filing/record" -> record(now, verdict != Verdict.AGREE);
            default -> throw new AssertionError("nobody plays " + now.task().page());
        }
    }

    private void review(Waiting now, Verdict verdict, Formation formation) {
        beans.getBean(ReviewApplication.class).review(new ReviewApplication.Command(
                now.task().task(), now.task().page().endsWith("leader-review"), verdict, Hostile.TEXT, reasons(verdict),
                formation.version(), now.by()));
    }

    private static List<ReturnReason> reasons(Verdict verdict) {
        return verdict == Verdict.RETURN ? List.of(new ReturnReason("reason", Hostile.TEXT)) : List.of();
    }

    private void report(Waiting now, Formation formation) {
        var setting = beans.getBean(FormationQueries.class).nextElection(now.number());
        var secretary = setting.electorate().members().get(0).code();
        int voters = setting.electorate().voters();
        var sheet = new Sheet(Round.ASSEMBLY, voters, new Ballots(voters, voters, voters, 0), List.of(new Line(secretary, false, voters, 0, 0)));
        var held = new HeldElection(
                today(), setting.places().seats(), List.of(), false, true, null, List.of(sheet),
                List.of(new PostHolder(secretary, OfficerPost.SECRETARY)));
        beans.getBean(ReportElection.class).report(new ReportElection.Command(
                now.task().task(), setting.branch(), held, Hostile.TEXT, formation.version(), now.by()));
    }

    private void record(Waiting now, boolean query) {
        var task = beans.getBean(OpenTasks.class).open(now.task().task(), now.by());
        var filing = beans.getBean(Filings.class).find(now.number(), task.intendedGroup()).orElseThrow();
        beans.getBean(RecordFiling.class).record(new RecordFiling.Command(
                now.task().task(), query, Hostile.TEXT, filing.snapshot().version(), now.by()));
    }

    LocalDate today() {
        return LocalDate.ofInstant(beans.getBean(Clock.class).instant(), ZoneId.of("Asia/Shanghai"));
    }

    private Formations formations() {
        return beans.getBean(Formations.class);
    }
}
