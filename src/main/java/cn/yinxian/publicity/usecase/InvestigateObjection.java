package cn.yinxian.publicity.usecase;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.publicity.model.Conclusion;
import cn.yinxian.publicity.model.ObjectionOutcome;
import cn.yinxian.publicity.model.Objections;
import cn.yinxian.publicity.model.PublicityBook;
import cn.yinxian.publicity.model.Signature;
import cn.yinxian.workflow.TaskRef;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks into an objection and says what came of it; serves userTask_investigateObjection. */
@Service
@Transactional
public class InvestigateObjection {

    public record Command(
            TaskRef task, ObjectionOutcome outcome, String findings, String reply, @Nullable Signature signature,
            List<Evidence> evidence, long seenVersion, CurrentOfficial by) {}

    private final PublicityBook book;
    private final Objections objections;
    private final PublicityWorkflow workflow;
    private final ObjectionRules rules;
    private final ObjectionAnswers answers;
    private final Clock clock;

    InvestigateObjection(
            PublicityBook book, Objections objections, PublicityWorkflow workflow, ObjectionRules rules, ObjectionAnswers answers,
            Clock clock) {
        this.book = book;
        this.objections = objections;
        this.workflow = workflow;
        this.rules = rules;
        this.answers = answers;
        this.clock = clock;
    }

    public void conclude(Command command) {
        var task = workflow.takeInvestigation(command.task(), command.by());
        var publicity = book.lock(objections.require(task.caseNumber()).state().publicity());
        var objection = objections.require(task.caseNumber());
        objection.requireVersion(command.seenVersion());
        rules.requireUnconcerned(objection.state(), publicity.item(objection.state().itemKey()), command.by());
        objection.conclude(new Conclusion(
                command.outcome(), command.findings().strip(), command.reply().strip(), command.signature(), command.by().name(),
                clock.instant()));
        objections.update(objection);
        answers.give(objection, publicity, command.evidence(), command.by());
        workflow.concluded(task, command.reply().strip());
    }
}
