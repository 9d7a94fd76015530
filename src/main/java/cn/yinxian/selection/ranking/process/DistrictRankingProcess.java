package cn.yinxian.selection.ranking.process;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.ProcessKey;
import cn.yinxian.workflow.ProcessVariable;
import cn.yinxian.workflow.TaskKey;

/** Names used in workflows/selection/district-ranking.bpmn; WorkflowModelTest keeps the two equal. */
final class DistrictRankingProcess {

    static final ProcessKey KEY = ProcessKey.of("district-ranking", "SD");

    static final TaskKey RANK_ENTRIES = TaskKey.of("userTask_rankEntries");
    static final TaskKey APPROVE_RANKING = TaskKey.of("userTask_approveRanking");

    static final ProcessVariable<Verdict> RANKING_VERDICT = ProcessVariable.ofEnum("rankingVerdict");
    static final ProcessVariable<Boolean> NOTHING_TO_SHOW = ProcessVariable.ofFlag("nothingToShow");
    static final ProcessVariable<Boolean> PLACE_FREE = ProcessVariable.ofFlag("placeFree");

    static final ProcessVariable<CandidateGroup> RANKER_GROUP = ProcessVariable.ofGroup("rankerGroup");
    static final ProcessVariable<CandidateGroup> LEADER_GROUP = ProcessVariable.ofGroup("leaderGroup");

    static final String SHOWN = "selection.rankingShown";
    static final String CANCELLED = "selection.rankingCancelled";

    private DistrictRankingProcess() {}
}
