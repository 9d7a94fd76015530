package cn.yinxian.workflow.persistence;

import cn.yinxian.workflow.Errand;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code workflow_task}: one step of a case, open while {@code endedAt} is null.
 *
 * @param owner under whom it waits now: a group or a person
 * @param pool under whom it waits if nobody has taken it
 * @param cameFrom task whose end made it; null if the start of the case or a timer did
 * @param errand what the owner is asked to do instead of the step; null: the step itself
 * @param addedSigners which kind of signers was added to the step; null: none
 * @param substitutable whether a substitute (代理) may do it; votes and scores are given in person
 * @param dueMoved whether its deadline is another than when it came
 * @param readAt when somebody to whom it is open looked at it first; null if nobody has
 */
public record TaskRow(
        String taskId,
        String caseNumber,
        String taskKey,
        String rootKey,
        String step,
        String formKey,
        String intendedGroup,
        String owner,
        String pool,
        @Nullable String cameFrom,
        @Nullable Errand errand,
        @Nullable Errand addedSigners,
        boolean namesHandler,
        boolean substitutable,
        String deadlineSubject,
        String deadlineRule,
        Instant arrivedAt,
        @Nullable Instant dueAt,
        boolean dueMoved,
        @Nullable Instant readAt,
        @Nullable Instant endedAt,
        @Nullable String endedBy) {}
