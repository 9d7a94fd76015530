package cn.yinxian.renewal.usecase;

import cn.yinxian.assembly.ElectionReports;
import cn.yinxian.assembly.HeldElection;
import cn.yinxian.assembly.usecase.AcceptElection;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.renewal.model.Holder;
import cn.yinxian.renewal.model.RenewalStep;
import cn.yinxian.renewal.model.Renewals;
import cn.yinxian.workflow.TaskRef;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The branch reports its assembly and who was elected (选举结果报告, 书记请示); serves userTask_reportElection. */
@Service
@Transactional
public class ReportNewBody {

    private final Renewals renewals;
    private final RenewalWorkflow workflow;
    private final BodyOfBranch bodies;
    private final AcceptElection accept;
    private final ElectionReports reports;
    private final TermClock terms;

    ReportNewBody(
            Renewals renewals,
            RenewalWorkflow workflow,
            BodyOfBranch bodies,
            AcceptElection accept,
            ElectionReports reports,
            TermClock terms) {
        this.renewals = renewals;
        this.workflow = workflow;
        this.bodies = bodies;
        this.accept = accept;
        this.reports = reports;
        this.terms = terms;
    }

    public record Command(TaskRef task, HeldElection held, @Nullable String note, long seenVersion, CurrentOfficial by) {}

    public void report(Command command) {
        var task = workflow.take(command.task(), RenewalStep.REPORT_ELECTION, command.by());
        var renewal = renewals.require(task.caseNumber());
        renewal.requireVersion(command.seenVersion());
        var report = accept.accept(bodies.setting(renewal), command.held(), command.note());
        renewal.elected(report.heldOn(), command.held().posts().stream()
                .map(one -> new Holder(one.memberCode(), one.post(), false))
                .toList());
        renewals.update(renewal);
        reports.replace(renewal.number(), List.of(report));
        terms.rest(renewal.number());
        workflow.done(task, RenewalStep.REPORT_ELECTION, command.note(), renewal);
    }
}
