package cn.yinxian.formation.usecase;

import cn.yinxian.formation.model.Formations;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.workflow.CaseFile;
import cn.yinxian.workflow.CaseTermination;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 终止 of an application that is not decided yet. */
@Component
class TerminateApplication implements CaseTermination {

    private final Formations formations;
    private final FormationWorkflow workflow;

    TerminateApplication(Formations formations, FormationWorkflow workflow) {
        this.formations = formations;
        this.workflow = workflow;
    }

    @Override
    public String process() {
        return workflow.process();
    }

    @Override
    public Optional<String> whyNot(CaseFile file) {
        return Optional.empty();
    }

    @Override
    public void terminate(CaseFile file, CurrentOfficial by) {
        var formation = formations.require(file.number());
        formation.end(false);
        formations.update(formation);
    }
}
