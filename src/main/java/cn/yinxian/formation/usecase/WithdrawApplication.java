package cn.yinxian.formation.usecase;

import cn.yinxian.formation.model.Formations;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The applicant ends the own case (撤销), until it is decided; serves boundary_withdrawn. */
@Service
@Transactional
public class WithdrawApplication {

    private final Formations formations;
    private final FormationWorkflow workflow;

    WithdrawApplication(Formations formations, FormationWorkflow workflow) {
        this.formations = formations;
        this.workflow = workflow;
    }

    public record Command(CaseNumber number, String reason, long seenVersion, CurrentOfficial by) {}

    public void withdraw(Command command) {
        workflow.takeForWithdrawal(command.number(), command.by());
        if (command.reason().isBlank()) {
            throw Refused.because(Refusal.of("reason", "formation.withdraw", "请写明撤销的原因"));
        }
        var formation = formations.require(command.number());
        formation.requireVersion(command.seenVersion());
        formation.end(true);
        formations.update(formation);
        workflow.withdrawn(command.number(), command.reason().strip(), command.by());
    }
}
