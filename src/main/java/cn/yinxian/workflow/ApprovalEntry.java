package cn.yinxian.workflow;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the approval record: who, post, unit, step, opinion, when.
 *
 * @param actorName in both names where it was done for another: 李某（代张某）; post and unit are then the principal's
 * @param usedWorkdays time used in 个工作日, 0 for the same day; null where nobody waited (a submission)
 * @param superseded an agreement that is asked for anew, as the case went through all steps again (已失效)
 */
public record ApprovalEntry(
        long id,
        int round,
        String step,
        Verb verb,
        @Nullable String opinion,
        String actorName,
        String postTitle,
        String unitName,
        Instant actedAt,
        @Nullable Integer usedWorkdays,
        boolean superseded,
        List<ReturnReason> reasons) {}
