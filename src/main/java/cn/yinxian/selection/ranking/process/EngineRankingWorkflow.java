package cn.yinxian.selection.ranking.process;

import static cn.yinxian.selection.ranking.process.DistrictRankingProcess.KEY;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Unit;
import cn.yinxian.selection.ranking.model.Ranking;
import cn.yinxian.selection.ranking.usecase.RankingWorkflow;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.CaseMessages;
import cn.yinxian.workflow.CaseStatus;
import cn.yinxian.workflow.Cases;
import cn.yinxian.workflow.NewCase;
import cn.yinxian.workflow.OpenTask;
import cn.yinxian.workflow.TaskActions;
import cn.yinxian.workflow.TaskKey;
import cn.yinxian.workflow.TaskRef;
import cn.yinxian.workflow.Verb;
import cn.yinxian.workflow.Withdrawals;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Moves the token of district-ranking. */
@Component
class EngineRankingWorkflow implements RankingWorkflow {

    private final Cases cases;
    private final TaskActions tasks;
    private final CaseMessages messages;
    private final Withdrawals withdrawals;

    EngineRankingWorkflow(Cases cases, TaskActions tasks, CaseMessages messages, Withdrawals withdrawals) {
        this.cases = cases;
        this.tasks = tasks;
        this.messages = messages;
        this.withdrawals = withdrawals;
    }

    @Override
    public CaseNumber number() {
        return cases.number(KEY);
    }

    @Override
    public void opened(Ranking ranking, String title, Unit place, CandidateGroup ranker, CandidateGroup leader) {
        cases.start(
                new NewCase(
                        ranking.number(), KEY, title, "selection-round:" + ranking.state().round(), place, CurrentOfficial.SYSTEM, ranker),
                DistrictRankingProcess.RANKER_GROUP.is(ranker), DistrictRankingProcess.LEADER_GROUP.is(leader));
        mark(ranking);
    }

    @Override
    public OpenTask takeRanking(TaskRef task, CurrentOfficial by) {
        return tasks.take(task, DistrictRankingProcess.RANK_ENTRIES, by);
    }

    @Override
    public OpenTask takeApproval(TaskRef task, CurrentOfficial by) {
        return tasks.take(task, DistrictRankingProcess.APPROVE_RANKING, by);
    }

    @Override
    public void ranked(OpenTask task, Ranking ranking, String words) {
        cases.adopt(task.caseNumber(), task.by());
        mark(ranking);
        tasks.complete(task, Verb.SUBMIT_RANKING, words);
    }

    @Override
    public void decided(OpenTask task, Ranking ranking, Verdict verdict, @Nullable String opinion) {
        mark(ranking);
        tasks.decide(
                task, verdict, opinion, List.of(), DistrictRankingProcess.RANKING_VERDICT.is(verdict),
                DistrictRankingProcess.NOTHING_TO_SHOW.is(ranking.toShow().isEmpty()));
    }

    @Override
    public void lock(CaseNumber number) {
        messages.lock(number);
    }

    @Override
    public void wasShown(Ranking ranking, boolean placeFree, CurrentOfficial by) {
        mark(ranking);
        messages.send(
                ranking.number(), DistrictRankingProcess.SHOWN, Verb.CONFIRM_PUBLICITY, placeFree ? "有空缺，可以由候补递补" : null, by,
                DistrictRankingProcess.PLACE_FREE.is(placeFree));
    }

    @Override
    public void cancelled(Ranking ranking, String reason) {
        withdrawals.terminate(ranking.number(), DistrictRankingProcess.CANCELLED, reason);
    }

    @Override
    public void mark(Ranking ranking) {
        cases.mark(ranking.number(), switch (ranking.state().status()) {
            case RANKING, APPROVING -> CaseStatus.UNDER_REVIEW;
            case SHOWN -> CaseStatus.SHOWN;
            case SENT -> CaseStatus.CLOSED;
            case CANCELLED -> CaseStatus.TERMINATED;
        });
    }

    @Override
    public String process() {
        return KEY.id();
    }

    @Override
    public TaskKey rankKey() {
        return DistrictRankingProcess.RANK_ENTRIES;
    }

    @Override
    public TaskKey approveKey() {
        return DistrictRankingProcess.APPROVE_RANKING;
    }
}
