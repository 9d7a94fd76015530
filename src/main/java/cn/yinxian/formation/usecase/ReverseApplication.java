package cn.yinxian.formation.usecase;

import cn.yinxian.formation.model.FormationStep;
import cn.yinxian.formation.model.Formations;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Missing;
import cn.yinxian.workflow.CaseFile;
import cn.yinxian.workflow.StepReversal;
import cn.yinxian.workflow.TaskKey;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 退回 and 取回 of an application: as if it still waited at the earlier step. Behind a reply that has been issued there is no way back. */
@Component
class ReverseApplication implements StepReversal {

    private static final List<String> FIELDS = List.of("name", "members", "seats", "basis", "reason", "partners", "attachments", "opinion");

    private final Formations formations;
    private final FormationWorkflow workflow;

    ReverseApplication(Formations formations, FormationWorkflow workflow) {
        this.formations = formations;
        this.workflow = workflow;
    }

    @Override
    public String process() {
        return workflow.process();
    }

    @Override
    public Optional<String> whyNot(CaseFile file, TaskKey from, TaskKey to) {
        var now = workflow.stepOf(from);
        var target = workflow.stepOf(to).orElseThrow(Missing::new);
        if (now.isEmpty()) {
            return Optional.of("已报组织部备案，不能再回到前面的环节");
        }
        if (now.get().isReviewed() != target.isReviewed()) {
            return Optional.of("批复已印发，不能再回到批复之前的环节");
        }
        return now.get().isReviewed() || target == FormationStep.REPORT_ELECTION && now.get() == FormationStep.APPROVE_SECRETARY
                ? Optional.empty()
                : Optional.of("批复之后的这一环节已经办理完毕，不能再回到前面");
    }

    @Override
    public Optional<TaskKey> amend() {
        return Optional.of(workflow.keyOf(FormationStep.AMEND));
    }

    @Override
    public List<String> returnFields() {
        return FIELDS;
    }

    @Override
    public void reverse(CaseFile file, TaskKey from, TaskKey to, CurrentOfficial by) {
        var formation = formations.require(file.number());
        formation.turnBack(workflow.stepOf(to).orElseThrow(Missing::new));
        formations.update(formation);
        workflow.turnedBack(formation);
    }
}
