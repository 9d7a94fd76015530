package cn.yinxian.filing.process;

import static cn.yinxian.filing.process.FilingProcess.ANSWER_QUERY;
import static cn.yinxian.filing.process.FilingProcess.FILING_OUTCOME;
import static cn.yinxian.filing.process.FilingProcess.RECORD_FILING;

import cn.yinxian.filing.process.FilingProcess.FilingOutcome;
import cn.yinxian.filing.usecase.FilingWorkflow;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.workflow.OpenTask;
import cn.yinxian.workflow.TaskActions;
import cn.yinxian.workflow.TaskRef;
import cn.yinxian.workflow.Verb;
import org.springframework.stereotype.Component;

/** Moves the token of a filing. */
@Component
class EngineFilingWorkflow implements FilingWorkflow {

    private final TaskActions tasks;

    EngineFilingWorkflow(TaskActions tasks) {
        this.tasks = tasks;
    }

    @Override
    public OpenTask recordOpenTo(CurrentOfficial official, TaskRef task) {
        return tasks.take(task, RECORD_FILING, official);
    }

    @Override
    public OpenTask answerOpenTo(CurrentOfficial official, TaskRef task) {
        return tasks.take(task, ANSWER_QUERY, official);
    }

    @Override
    public void recorded(OpenTask task, String opinion) {
        tasks.complete(task, Verb.RECORD, opinion, FILING_OUTCOME.is(FilingOutcome.NOTED));
    }

    @Override
    public void queried(OpenTask task, String question) {
        tasks.complete(task, Verb.QUERY, question, FILING_OUTCOME.is(FilingOutcome.QUERIED));
    }

    @Override
    public void answered(OpenTask task, String answer) {
        tasks.complete(task, Verb.ANSWER, answer);
    }
}
