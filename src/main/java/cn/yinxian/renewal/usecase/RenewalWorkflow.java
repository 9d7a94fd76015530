package cn.yinxian.renewal.usecase;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.renewal.model.Renewal;
import cn.yinxian.renewal.model.RenewalStep;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.UnitCode;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.OpenTask;
import cn.yinxian.workflow.ReturnReason;
import cn.yinxian.workflow.TaskKey;
import cn.yinxian.workflow.TaskRef;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What renewal needs of the engine, in our words. Each act is told after the renewal has been kept: approval record, audit
 * row, state of the case and token follow from it.
 */
public interface RenewalWorkflow {

    /** The next case number. */
    CaseNumber number();

    /** Opens the case of a new renewal and starts its process. @param by {@link CurrentOfficial#SYSTEM} where the term's end demands it */
    void begun(Renewal renewal, UnitCode unit, RenewalRoute route, String title, CurrentOfficial by);

    /** Opens the task at this step for this official and locks its case; anything else is {@link cn.yinxian.shared.Missing}. */
    OpenTask take(TaskRef task, RenewalStep step, CurrentOfficial by);

    /** The branch has asked, or asked again; whoever did is the applicant from now on. */
    void requested(OpenTask task, RenewalStep step, @Nullable String note, Renewal renewal);

    void decided(
            OpenTask task,
            RenewalStep step,
            Verdict verdict,
            @Nullable String opinion,
            List<ReturnReason> reasons,
            Renewal renewal);

    /** A step that is no verdict is done: a letter issued, candidates proposed, an election reported, officers assigned. */
    void done(OpenTask task, RenewalStep step, @Nullable String note, Renewal renewal);

    /** Locks the case for its withdrawal; {@link cn.yinxian.shared.Missing} for anybody but its applicant. */
    void takeForWithdrawal(CaseNumber number, CurrentOfficial by);

    void withdrawn(CaseNumber number, String reason, CurrentOfficial by);

    /** The branch has ended, and its case with it. */
    void cancelled(CaseNumber number, String reason);

    /** Id of the process. */
    String process();

    TaskKey keyOf(RenewalStep step);

    /** The step that an element of the model serves; none for one of another process. */
    Optional<RenewalStep> stepOf(TaskKey key);

    /** The renewal goes back to an earlier step; the token follows. */
    void turnedBack(Renewal renewal);

    /** The register carries what was decided: the case is closed. */
    void closed(CaseNumber number);
}
