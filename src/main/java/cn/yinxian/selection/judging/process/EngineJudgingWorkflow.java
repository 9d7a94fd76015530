package cn.yinxian.selection.judging.process;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.Units;
import cn.yinxian.selection.judging.usecase.JudgingWorkflow;
import cn.yinxian.selection.round.process.SelectionRoundProcess;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.workflow.CaseMessages;
import cn.yinxian.workflow.OpenTask;
import cn.yinxian.workflow.PersonalWork;
import cn.yinxian.workflow.TaskActions;
import cn.yinxian.workflow.TaskRef;
import cn.yinxian.workflow.Verb;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Moves the token of selection-round through its two steps of judging; each judge has a task of one's own. */
@Component
class EngineJudgingWorkflow implements JudgingWorkflow {

    private final TaskActions tasks;
    private final PersonalWork work;
    private final CaseMessages messages;
    private final Units units;

    EngineJudgingWorkflow(TaskActions tasks, PersonalWork work, CaseMessages messages, Units units) {
        this.tasks = tasks;
        this.work = work;
        this.messages = messages;
        this.units = units;
    }

    @Override
    public OpenTask takeAssigning(TaskRef task, CurrentOfficial by) {
        return tasks.take(task, SelectionRoundProcess.ASSIGN_JUDGES, by);
    }

    @Override
    public OpenTask takeScoring(TaskRef task, CurrentOfficial by) {
        return tasks.take(task, SelectionRoundProcess.SCORE_ENTRIES, by);
    }

    @Override
    public void assigned(OpenTask task, List<OfficialId> judges, String words) {
        work.name(task, SelectionRoundProcess.SCORE_ENTRIES, judges, CandidateGroup.of(Role.JUDGE, units.city().code()));
        tasks.complete(task, Verb.ASSIGN_JUDGES, words);
    }

    @Override
    public void handedIn(OpenTask task, String words) {
        work.done(task, SelectionRoundProcess.SCORE_ENTRIES, Verb.SUBMIT_SCORES, words);
    }

    @Override
    public void replaced(CaseNumber round, OfficialId gone, @Nullable OfficialId comes, String words, CurrentOfficial by) {
        work.replace(round, SelectionRoundProcess.SCORE_ENTRIES, gone, comes, Verb.REPLACE_JUDGE, words, by);
    }

    @Override
    public void lock(CaseNumber round) {
        messages.lock(round);
    }
}
