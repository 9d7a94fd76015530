package cn.yinxian.formation.usecase;

import cn.yinxian.assembly.ElectedBranch;
import cn.yinxian.assembly.HeldElection;
import cn.yinxian.assembly.usecase.AcceptElection;
import cn.yinxian.formation.model.Appointee;
import cn.yinxian.formation.model.FormationStep;
import cn.yinxian.formation.model.Formations;
import cn.yinxian.formation.model.Mandate;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.workflow.TaskRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reports the election of one branch (选举结果报告, 书记请示); serves userTask_reportElection, once for each branch that elects. */
@Service
@Transactional
public class ReportElection {

    private final Formations formations;
    private final FormationWorkflow workflow;
    private final Electorates electorates;
    private final AcceptElection accept;

    ReportElection(Formations formations, FormationWorkflow workflow, Electorates electorates, AcceptElection accept) {
        this.formations = formations;
        this.workflow = workflow;
        this.electorates = electorates;
        this.accept = accept;
    }

    /**
     * @param branch the branch the page was shown for
     * @param note a reason the rules ask for, or words to the superior
     */
    public record Command(
            TaskRef task, ElectedBranch branch, HeldElection held, @Nullable String note, long seenVersion, CurrentOfficial by) {}

    public void report(Command command) {
        var task = workflow.take(command.task(), FormationStep.REPORT_ELECTION, command.by());
        var formation = formations.require(task.caseNumber());
        formation.requireVersion(command.seenVersion());
        var held = command.held();
        electorates.setting(formation, command.branch()).requireDay(held.heldOn());
        var setting = electorates.setting(formation, command.branch(), held.heldOn());
        var report = accept.accept(setting, held, command.note());
        formation.reportElection(report, held.posts().stream()
                .map(one -> new Appointee(command.branch(), one.memberCode(), one.post(), Mandate.ELECTED))
                .toList());
        formations.update(formation);
        workflow.done(task, FormationStep.REPORT_ELECTION, command.note(), formation);
    }
}
