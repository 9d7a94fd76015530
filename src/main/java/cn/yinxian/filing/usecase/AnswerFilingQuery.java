package cn.yinxian.filing.usecase;

import cn.yinxian.filing.model.Filings;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Missing;
import cn.yinxian.workflow.TaskRef;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers what the department asked; serves userTask_answerQuery. */
@Service
@Transactional
public class AnswerFilingQuery {

    public record Command(TaskRef task, String answer, long seenVersion, CurrentOfficial by) {}

    private final Filings filings;
    private final FilingWorkflow workflow;
    private final Clock clock;

    AnswerFilingQuery(Filings filings, FilingWorkflow workflow, Clock clock) {
        this.filings = filings;
        this.workflow = workflow;
        this.clock = clock;
    }

    public void answer(Command command) {
        var task = workflow.answerOpenTo(command.by(), command.task());
        var filing = filings.queried(task.caseNumber()).orElseThrow(Missing::new);
        filing.answer(command.answer(), command.by().id(), clock.instant(), command.seenVersion());
        filings.update(filing);
        workflow.answered(task, command.answer());
    }
}
