package cn.yinxian.council.motion.usecase;

import cn.yinxian.council.body.Council;
import cn.yinxian.council.motion.model.MotionState;
import cn.yinxian.council.motion.model.Screening;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.workflow.OpenTask;
import cn.yinxian.workflow.ReturnReason;
import cn.yinxian.workflow.TaskKey;
import cn.yinxian.workflow.TaskRef;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a motion needs of the engine, in our words; each act is told after the motion has been kept. */
public interface MotionWorkflow {

    CaseNumber number();

    void submitted(MotionState motion, Council council, CurrentOfficial by);

    /** 续议, opened by the program: it waits for a meeting at once. */
    void continued(MotionState motion, Council council);

    OpenTask take(TaskRef task, MotionStep step, CurrentOfficial by);

    void consented(OpenTask task, MotionState motion, boolean agreed, @Nullable String opinion);

    void accepted(OpenTask task, MotionState motion, @Nullable String opinion);

    void returned(OpenTask task, MotionState motion, @Nullable String opinion, List<ReturnReason> reasons);

    void merged(OpenTask task, MotionState motion, String words);

    void redirected(OpenTask task, MotionState motion, CandidateGroup unit, String words);

    /** @param how {@link Screening#RAISE} or {@link Screening#PASS_DOWN} */
    void moved(OpenTask task, MotionState motion, Screening how, Council to, String words);

    void amended(OpenTask task, MotionState motion, @Nullable String note);

    void answered(OpenTask task, MotionState motion);

    /** Locks the case, so that of two acts on it one waits. */
    void lock(CaseNumber number);

    /** Locks the case for its withdrawal; {@link cn.yinxian.shared.Missing} for anybody but the applicant. */
    void takeForWithdrawal(CaseNumber number, CurrentOfficial by);

    void withdrawn(MotionState motion, String reason, CurrentOfficial by);

    /** The excerpt has come back. The case was locked. */
    void decided(MotionState motion, String words);

    void split(OpenTask task, MotionState motion, boolean withItems, @Nullable String note);

    void itemsClosed(MotionState motion);

    /** These may read the case from now on. */
    void admit(CaseNumber number, List<CandidateGroup> readers);

    /** Id of the process. */
    String process();

    Optional<MotionStep> stepOf(TaskKey key);

    TaskKey keyOf(MotionStep step);

    /** The motion goes back to an earlier step; the token follows. */
    void turnedBack(MotionState motion);
}
