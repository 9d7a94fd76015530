package cn.yinxian.workflow.signing;

import cn.yinxian.notification.Notices;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.ProcessVariable;
import cn.yinxian.workflow.ProcessVariable.Assignment;
import cn.yinxian.workflow.engine.SigningModel;
import cn.yinxian.workflow.engine.SigningModel.SigningStep;
import cn.yinxian.workflow.persistence.CaseRow;
import cn.yinxian.workflow.persistence.SignerRow;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Counts a step of signing, tells its gateway what came out, and those whose vote is not needed any more. */
@Component
public class Counting {

    private final Signers signers;
    private final SigningModel models;
    private final Notices notices;

    Counting(Signers signers, SigningModel models, Notices notices) {
        this.signers = signers;
        this.models = models;
        this.notices = notices;
    }

    /** What came out, for the engine; none while votes to come can still change it. */
    public List<Assignment<?>> outcome(CaseRow file, String taskId) {
        var step = models.of(taskId).orElseThrow();
        var rows = signers.of(file, step.key());
        var decided = SignRule.parse(step.rule()).decide(Tally.of(rows));
        decided.ifPresent(verdict -> rows.stream().filter(SignerRow::open).forEach(row -> tell(file, row, verdict)));
        return decided.filter(verdict -> !step.outcome().isEmpty())
                .<List<Assignment<?>>>map(verdict -> List.of(variable(step).is(verdict)))
                .orElse(List.of());
    }

    private static ProcessVariable<Verdict> variable(SigningStep step) {
        return ProcessVariable.ofEnum(step.outcome());
    }

    private void tell(CaseRow file, SignerRow row, Verdict verdict) {
        if (row.taskId() == null) {
            return;
        }
        var number = CaseNumber.of(file.caseNumber());
        String title = "“%s”的会签已有结果（%s），不需要您再签".formatted(file.title(), verdict == Verdict.AGREE ? "通过" : "未通过");
        if (row.signer().contains("@")) {
            notices.tell(CandidateGroup.parse(row.signer()), title, "", number, "/cases/" + number);
        } else {
            notices.tell(OfficialId.of(row.signer()), title, "", number, "/cases/" + number);
        }
    }

    /** Whether several sign the step of this task. */
    public Optional<SigningStep> stepOf(String taskId) {
        return models.of(taskId);
    }
}
