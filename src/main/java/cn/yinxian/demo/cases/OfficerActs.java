package cn.yinxian.demo.cases;

import cn.yinxian.assembly.HeldElection;
import cn.yinxian.demo.DemoOnly;
import cn.yinxian.formation.usecase.AppointOfficers;
import cn.yinxian.formation.usecase.ApproveSecretary;
import cn.yinxian.formation.usecase.FormationQueries;
import cn.yinxian.formation.usecase.ReportElection;
import cn.yinxian.register.Register;
import cn.yinxian.shared.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Branches elect and report, superiors approve the secretary or appoint. */
@Component
@DemoOnly
class OfficerActs implements StepActs {

    private final FormationQueries queries;
    private final ReportElection reportElection;
    private final ApproveSecretary approveSecretary;
    private final AppointOfficers appointOfficers;
    private final Register register;

    OfficerActs(
            FormationQueries queries,
            ReportElection reportElection,
            ApproveSecretary approveSecretary,
            AppointOfficers appointOfficers,
            Register register) {
        this.queries = queries;
        this.reportElection = reportElection;
        this.approveSecretary = approveSecretary;
        this.appointOfficers = appointOfficers;
        this.register = register;
    }

    @Override
    public Set<CaseStep> steps() {
        return Set.of(CaseStep.REPORT_ELECTION, CaseStep.APPROVE_SECRETARY, CaseStep.APPOINT_OFFICERS);
    }

    @Override
    public void play(Moment now) {
        switch (now.step()) {
            case REPORT_ELECTION -> report(now);
            case APPOINT_OFFICERS -> appoint(now);
            default -> approveSecretary.approve(new ApproveSecretary.Command(
                    now.task(), Verdict.AGREE, Opinions.of(Verdict.AGREE, now.dice()), List.of(), Map.of(), now.version(), now.by()));
        }
    }

    private void report(Moment now) {
        var setting = queries.nextElection(now.number());
        var vote = AssemblyVote.of(setting);
        var held = new HeldElection(
                now.today(), setting.places().seats(), List.of(), false, true, null, vote.sheets(), vote.posts());
        reportElection.report(new ReportElection.Command(now.task(), setting.branch(), held, null, now.version(), now.by()));
    }

    private void appoint(Moment now) {
        var members = register.members(now.formation().proposal().memberCodes());
        var posts = AssemblyVote.posts(AssemblyVote.eligible(members), now.formation().proposal().leadingBody().seats());
        appointOfficers.appoint(new AppointOfficers.Command(now.task(), posts, null, now.version(), now.by()));
    }
}
