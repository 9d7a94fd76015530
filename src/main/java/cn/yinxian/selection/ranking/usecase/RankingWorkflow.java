package cn.yinxian.selection.ranking.usecase;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Unit;
import cn.yinxian.selection.ranking.model.Ranking;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.OpenTask;
import cn.yinxian.workflow.TaskKey;
import cn.yinxian.workflow.TaskRef;
import org.jspecify.annotations.Nullable;

/** What a ranking needs of the engine, in our words; each act is told after the ranking has been kept. */
public interface RankingWorkflow {

    CaseNumber number();

    /** Opens its case at those who rank. */
    void opened(Ranking ranking, String title, Unit place, CandidateGroup ranker, CandidateGroup leader);

    OpenTask takeRanking(TaskRef task, CurrentOfficial by);

    OpenTask takeApproval(TaskRef task, CurrentOfficial by);

    /** Who ranked becomes the applicant, and does not approve it. */
    void ranked(OpenTask task, Ranking ranking, String words);

    void decided(OpenTask task, Ranking ranking, Verdict verdict, @Nullable String opinion);

    /** Locks the case, before the ranking is read. */
    void lock(CaseNumber number);

    /** @param placeFree whether it is ranked again */
    void wasShown(Ranking ranking, boolean placeFree, CurrentOfficial by);

    void cancelled(Ranking ranking, String reason);

    /** The ranking has come to another state by what the engine or the workflow did. */
    void mark(Ranking ranking);

    /** Id of the process. */
    String process();

    TaskKey rankKey();

    TaskKey approveKey();
}
