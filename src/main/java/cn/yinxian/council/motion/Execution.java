package cn.yinxian.council.motion;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.workflow.OpenTask;
import cn.yinxian.workflow.TaskRef;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What becomes of a decided motion; each act is part of the caller's transaction. */
public interface Execution {

    /** The motion with its latest decision; {@link cn.yinxian.shared.Missing} before there is one. */
    DecidedMotion require(CaseNumber motion);

    /** Opens the task 分解议定事项 (userTask_splitItems) for this official and locks its case. */
    OpenTask takeSplit(TaskRef task, CurrentOfficial me);

    /**
     * The decision has been split into action items, or needs none.
     *
     * @param note why it needs none; null where there are items
     */
    void split(OpenTask task, boolean withItems, @Nullable String note);

    /** All action items of the motion are closed (销号): the motion ends. Nothing happens if it has ended already. */
    void itemsClosed(CaseNumber motion);

    /** Those of these motions that no 续议 before the council carries on, with their titles, in order of their numbers; in one statement. */
    Map<CaseNumber, String> uncontinued(Collection<CaseNumber> motions);

    /**
     * 续议: a motion that carries on the earlier one; it is accepted at once, and nothing is typed again. Asked twice for the
     * same motion while the first 续议 is before the council, it gives that one.
     *
     * @param why shown on the agenda
     */
    CaseNumber continuation(CaseNumber motion, String why, CurrentOfficial by);
}
