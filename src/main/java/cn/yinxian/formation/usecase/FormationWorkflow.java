package cn.yinxian.formation.usecase;

import cn.yinxian.formation.model.Formation;
import cn.yinxian.formation.model.FormationStep;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.OpenTask;
import cn.yinxian.workflow.ReturnReason;
import cn.yinxian.workflow.TaskKey;
import cn.yinxian.workflow.TaskRef;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What formation needs of the engine, in our words. Each act is told after the application has been kept: approval record,
 * audit row, state of the case and token follow from it.
 */
public interface FormationWorkflow {

    /** The next case number. */
    CaseNumber number();

    /** Opens the case of a submitted application and starts its process. */
    void submitted(Formation formation, Route route, String title, CurrentOfficial by);

    /** Opens the task at this step for this official and locks its case; anything else is {@link cn.yinxian.shared.Missing}. */
    OpenTask take(TaskRef task, FormationStep step, CurrentOfficial by);

    /** A verdict at a reviewing, consenting, deciding or approving step. */
    void decided(
            OpenTask task, FormationStep step, Verdict verdict, @Nullable String opinion, List<ReturnReason> reasons, Formation formation);

    /** The application comes back from 补正. @param straightTo the step it goes straight back to; null: step by step */
    void amended(OpenTask task, Formation formation, Route route, @Nullable FormationStep straightTo, @Nullable String note);

    /** A step that is no verdict is done: an election reported, officers appointed, members arranged, a reply urged. */
    void done(OpenTask task, FormationStep step, @Nullable String note, Formation formation);

    /** Locks the case for its withdrawal; {@link cn.yinxian.shared.Missing} for anybody but its applicant. */
    void takeForWithdrawal(CaseNumber number, CurrentOfficial by);

    void withdrawn(CaseNumber number, String reason, CurrentOfficial by);

    /** Id of the process. */
    String process();

    TaskKey keyOf(FormationStep step);

    /** The step that an element of the model serves; none for one of another process. */
    Optional<FormationStep> stepOf(TaskKey key);

    /** The application goes back to an earlier step; the token follows. */
    void turnedBack(Formation formation);

    /** The branch stands in the register (or is gone from it): the case is closed. */
    void registered(CaseNumber number);
}
