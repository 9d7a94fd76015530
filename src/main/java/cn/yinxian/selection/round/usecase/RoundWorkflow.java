package cn.yinxian.selection.round.usecase;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.selection.round.model.RoundSheet;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.OpenTask;
import cn.yinxian.workflow.TaskKey;
import cn.yinxian.workflow.TaskRef;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a round needs of the engine, in our words; each act is told after the round has been kept. */
public interface RoundWorkflow {

    CaseNumber number();

    void submitted(RoundSheet round, CurrentOfficial by);

    OpenTask take(TaskRef task, RoundStep step, CurrentOfficial by);

    void advised(OpenTask task, Verdict verdict, @Nullable String opinion, RoundSheet round);

    void decided(OpenTask task, Verdict verdict, @Nullable String opinion, RoundSheet round);

    void amended(OpenTask task, @Nullable String note, RoundSheet round);

    /** Everybody who handles cases may read it from now on; the clerk is reminded of the end of the call. */
    void published(RoundSheet round);

    /** Locks the case, so that of two acts on it one waits. */
    void lock(CaseNumber number);

    /** The timer that ends the call runs to the end of that day. The case was locked. */
    void extended(RoundSheet round, LocalDate lastDay, CurrentOfficial by);

    void callClosed(RoundSheet round);

    /** Says on the case where the round stands. */
    void mark(RoundSheet round);

    void rankingsSent(RoundSheet round);

    /** Id of the process. */
    String process();

    Optional<RoundStep> stepOf(TaskKey key);

    TaskKey keyOf(RoundStep step);
}
