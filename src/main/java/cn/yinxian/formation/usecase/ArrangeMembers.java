package cn.yinxian.formation.usecase;

import cn.yinxian.formation.model.FormationStep;
import cn.yinxian.formation.model.Formations;
import cn.yinxian.formation.model.MemberMove;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.register.Branch;
import cn.yinxian.register.Register;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.workflow.TaskRef;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds every member of a branch that ends a branch to go to; serves userTask_arrangeMembers. */
@Service
@Transactional
public class ArrangeMembers {

    private final Formations formations;
    private final FormationWorkflow workflow;
    private final Register register;

    ArrangeMembers(Formations formations, FormationWorkflow workflow, Register register) {
        this.formations = formations;
        this.workflow = workflow;
        this.register = register;
    }

    /** @param targets branch by member number */
    public record Command(
            TaskRef task, Map<String, BranchCode> targets, @Nullable String note, long seenVersion, CurrentOfficial by) {}

    public void arrange(Command command) {
        var task = workflow.take(command.task(), FormationStep.ARRANGE_MEMBERS, command.by());
        var formation = formations.require(task.caseNumber());
        formation.requireVersion(command.seenVersion());
        var subject = formation.proposal().subject();
        if (subject == null) {
            throw new Missing();
        }
        requireTargets(command.targets().values());
        formation.arrange(register.membersOf(subject).stream()
                .map(member -> new MemberMove(member.code(), subject, command.targets().get(member.code())))
                .toList());
        formations.update(formation);
        workflow.done(task, FormationStep.ARRANGE_MEMBERS, command.note(), formation);
    }

    private void requireTargets(Collection<BranchCode> targets) {
        var wanted = new HashSet<>(targets);
        var known = register.findAll(wanted);
        if (known.size() != wanted.size()) {
            throw Refused.because(Refusal.of("members", "members.targets", "所选接收党支部不存在，请重新选择"));
        }
        var unfit = known.values().stream()
                .filter(branch -> !branch.active() || !branch.kind().movesRelation())
                .map(Branch::name)
                .toList();
        if (!unfit.isEmpty()) {
            throw Refused.because(Refusal.of(
                    "members", "members.targets", String.join("、", unfit) + "已撤销或者不接收组织关系，请另选党支部"));
        }
    }
}
