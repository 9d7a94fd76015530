package cn.yinxian.formation.usecase;

import cn.yinxian.formation.model.FormationStep;
import cn.yinxian.formation.model.Formations;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.workflow.TaskRef;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Urges an overdue reply and decides nothing; serves userTask_superviseReply. */
@Service
@Transactional
public class SuperviseReply {

    public record Command(TaskRef task, String note, CurrentOfficial by) {}

    private final Formations formations;
    private final FormationWorkflow workflow;

    SuperviseReply(Formations formations, FormationWorkflow workflow) {
        this.formations = formations;
        this.workflow = workflow;
    }

    public void supervise(Command command) {
        var task = workflow.take(command.task(), FormationStep.SUPERVISE_REPLY, command.by());
        workflow.done(task, FormationStep.SUPERVISE_REPLY, command.note(), formations.require(task.caseNumber()));
    }
}
