package cn.yinxian.formation.usecase;

import cn.yinxian.formation.model.FormationStep;
import cn.yinxian.formation.model.Formations;
import cn.yinxian.notification.Notices;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.workflow.TaskRef;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Urges an overdue reply; decides nothing. Serves userTask_superviseReply. */
@Service
@Transactional
public class SuperviseReply {

    private final Formations formations;
    private final FormationWorkflow workflow;
    private final RoutePlanner planner;
    private final Notices notices;

    SuperviseReply(Formations formations, FormationWorkflow workflow, RoutePlanner planner, Notices notices) {
        this.formations = formations;
        this.workflow = workflow;
        this.planner = planner;
        this.notices = notices;
    }

    public record Command(TaskRef task, String note, CurrentOfficial by) {}

    public void supervise(Command command) {
        var task = workflow.take(command.task(), FormationStep.SUPERVISE_REPLY, command.by());
        if (command.note().isBlank()) {
            throw Refused.because(Refusal.of("note", "workflow.opinion", "请写明督促意见"));
        }
        var formation = formations.require(task.caseNumber());
        notices.tell(
                planner.deciderOf(formation.submission()),
                "请尽快批复：" + formation.proposal().name(),
                "办件 %s 的批复已超期。督促意见：%s".formatted(task.caseNumber(), command.note().strip()),
                task.caseNumber(),
                "/cases/" + task.caseNumber());
        workflow.done(task, FormationStep.SUPERVISE_REPLY, command.note(), formation);
    }
}
