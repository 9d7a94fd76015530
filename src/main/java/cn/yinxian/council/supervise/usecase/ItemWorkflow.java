package cn.yinxian.council.supervise.usecase;

import cn.yinxian.council.supervise.model.SuperviseItem;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.OpenTask;
import cn.yinxian.workflow.TaskKey;
import cn.yinxian.workflow.TaskRef;
import org.jspecify.annotations.Nullable;

/** What an action item needs of the engine, in our words; each act is told after the item has been kept. */
public interface ItemWorkflow {

    CaseNumber number();

    /** Opens its case at the lead unit. */
    void ordered(SuperviseItem item, CurrentOfficial by);

    OpenTask takeReport(TaskRef task, CurrentOfficial by);

    OpenTask takeExtension(TaskRef task, CurrentOfficial by);

    OpenTask takeCheck(TaskRef task, CurrentOfficial by);

    OpenTask takeCloseOut(TaskRef task, CurrentOfficial by);

    void reported(OpenTask task, SuperviseItem item);

    /** @param reason as it stands in the record */
    void extensionAsked(OpenTask task, SuperviseItem item, String reason);

    void extensionDecided(OpenTask task, SuperviseItem item, Verdict verdict, @Nullable String opinion);

    void checked(OpenTask task, SuperviseItem item, Verdict verdict, @Nullable String opinion);

    void closedOut(OpenTask task, SuperviseItem item, Verdict verdict, @Nullable String opinion);

    /** Another unit leads from now on; the case has been locked. @param words for the record */
    void reassigned(SuperviseItem item, String words, CurrentOfficial by);

    /** @param reason as it stands in the case */
    void superseded(SuperviseItem item, String reason);

    /** The item went back to an earlier step, or ended, by an act of the workflow itself. */
    void mark(SuperviseItem item);

    /** Id of the process. */
    String process();

    TaskKey reportKey();

    TaskKey checkKey();

    TaskKey closeOutKey();
}
