package cn.yinxian.selection.judging.usecase;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.workflow.OpenTask;
import cn.yinxian.workflow.TaskRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What judging needs of the engine, in our words; each act is told after the rows have been kept. */
public interface JudgingWorkflow {

    OpenTask takeAssigning(TaskRef task, CurrentOfficial by);

    OpenTask takeScoring(TaskRef task, CurrentOfficial by);

    /** Each judge gets a task of one's own. @param words for the record */
    void assigned(OpenTask task, List<OfficialId> judges, String words);

    void handedIn(OpenTask task, String words);

    /** The task of the one ends, the other gets one; the case has been locked. @param comes null: nobody */
    void replaced(CaseNumber round, OfficialId gone, @Nullable OfficialId comes, String words, CurrentOfficial by);

    /** Locks the case of the round, so that of two acts on its judges one waits. */
    void lock(CaseNumber round);
}
