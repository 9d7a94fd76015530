package cn.yinxian.formation.usecase;

import cn.yinxian.formation.FormationId;
import cn.yinxian.formation.model.FormationStatus;
import cn.yinxian.formation.model.FormationStep;
import cn.yinxian.formation.model.Formations;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.workflow.TaskRef;
import org.springframework.stereotype.Component;

/** Whose files may be changed: those of an own draft, and those of an application that waits for this official's 补正. */
@Component
public class EditableFiles {

    private final Formations formations;
    private final FormationWorkflow workflow;

    EditableFiles(Formations formations, FormationWorkflow workflow) {
        this.formations = formations;
        this.workflow = workflow;
    }

    /** Where the files are: at a draft, or at the application of a task. */
    public sealed interface Place {

        record Draft(FormationId id) implements Place {}

        record Amendment(TaskRef task) implements Place {}
    }

    /** Key of the files. */
    String owner(Place place, CurrentOfficial by) {
        if (place instanceof Place.Amendment amendment) {
            var task = workflow.take(amendment.task(), FormationStep.AMEND, by);
            return formations.require(task.caseNumber()).id().subject();
        }
        var draft = formations.require(((Place.Draft) place).id());
        if (!draft.isOwnedBy(by.id())) {
            throw new Missing();
        }
        if (draft.status() != FormationStatus.DRAFT) {
            throw new Overtaken("这份申请已经提交，附件不能再改。");
        }
        return draft.id().subject();
    }
}
