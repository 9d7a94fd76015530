package cn.yinxian.workflow.signing;

import cn.yinxian.workflow.engine.SigningModel;
import cn.yinxian.workflow.persistence.CaseMapper;
import cn.yinxian.workflow.persistence.CaseRow;
import cn.yinxian.workflow.persistence.SignerRow;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The one bean that expressions of models may name: who signs, and whether it is decided. */
@Component("votes")
public class Votes {

    private final Signers signers;
    private final SigningModel models;
    private final CaseMapper cases;

    Votes(Signers signers, SigningModel models, CaseMapper cases) {
        this.signers = signers;
        this.models = models;
        this.cases = cases;
    }

    /** Groups and persons who sign, in order: the collection of a step that several sign. */
    public List<String> signers(DelegateExecution execution) {
        var step = models.of(execution);
        return signers.begin(fileOf(execution), step.key(), step.onlyOpenAgain()).stream().map(SignerRow::signer).toList();
    }

    /** The completion condition: whether the votes by now decide. */
    public boolean decided(DelegateExecution execution) {
        var step = models.of(execution);
        return SignRule.parse(step.rule()).decide(Tally.of(signers.of(fileOf(execution), step.key()))).isPresent();
    }

    private CaseRow fileOf(DelegateExecution execution) {
        return cases.select(execution.getProcessBusinessKey());
    }
}
