package cn.yinxian.selection.judging.usecase;

import cn.yinxian.audit.Act;
import cn.yinxian.audit.AuditTrail;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.selection.judging.model.Judgings;
import cn.yinxian.selection.judging.model.Recusal;
import cn.yinxian.selection.judging.model.RecusalGround;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import cn.yinxian.workflow.TaskRef;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the organisation's books do not know of a judge and an entry is written down before the judges are fixed. */
@Service
@Transactional
public class DeclareRecusal {

    /** @param judge id, as typed @param entry number, as typed */
    public record Command(TaskRef task, String judge, String entry, String reason, CurrentOfficial by) {}

    private final JudgingWorkflow workflow;
    private final JudgingSettings settings;
    private final Judgings judgings;
    private final AuditTrail audit;

    DeclareRecusal(JudgingWorkflow workflow, JudgingSettings settings, Judgings judgings, AuditTrail audit) {
        this.workflow = workflow;
        this.settings = settings;
        this.judgings = judgings;
        this.audit = audit;
    }

    public void declare(Command command) {
        var round = workflow.takeAssigning(command.task(), command.by()).caseNumber();
        var setting = settings.of(round);
        var judge = setting.judges().stream().filter(one -> one.id().value().equals(command.judge())).findFirst()
                .orElseThrow(() -> refused("judge", "请从列出的评委中选择"));
        var entry = setting.entries().stream().filter(one -> one.number().value().equals(command.entry())).findFirst()
                .orElseThrow(() -> refused("entry", "请从列出的申报项目中选择"));
        judgings.declare(round, new Recusal(judge.id(), entry.number(), RecusalGround.DECLARED, command.reason().strip()));
        audit.append(new Act(
                command.by().id().value(), "selection.recuse", "case:" + round, "%s回避 %s".formatted(judge.name(), entry.number())));
    }

    private static Refused refused(String field, String words) {
        return Refused.because(Refusal.of(field, "selection.recusal", words));
    }
}
