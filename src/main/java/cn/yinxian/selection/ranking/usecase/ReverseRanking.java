package cn.yinxian.selection.ranking.usecase;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.selection.ranking.model.Rankings;
import cn.yinxian.workflow.CaseFile;
import cn.yinxian.workflow.StepReversal;
import cn.yinxian.workflow.TaskKey;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 退回 and 取回 of a ranking that has not been shown yet. */
@Component
class ReverseRanking implements StepReversal {

    private final Rankings rankings;
    private final RankingWorkflow workflow;

    ReverseRanking(Rankings rankings, RankingWorkflow workflow) {
        this.rankings = rankings;
        this.workflow = workflow;
    }

    @Override
    public String process() {
        return workflow.process();
    }

    @Override
    public Optional<String> whyNot(CaseFile file, TaskKey from, TaskKey to) {
        boolean toClerk = to.equals(workflow.rankKey()) && from.equals(workflow.approveKey());
        return toClerk ? Optional.empty() : Optional.of("推荐排序已经审定，不能再退");
    }

    @Override
    public Optional<TaskKey> amend() {
        return Optional.of(workflow.rankKey());
    }

    @Override
    public List<String> returnFields() {
        return List.of("ranking", "opinion");
    }

    @Override
    public void reverse(CaseFile file, TaskKey from, TaskKey to, CurrentOfficial by) {
        var ranking = rankings.require(file.number());
        ranking.turnBack();
        rankings.update(ranking);
        workflow.mark(ranking);
    }
}
