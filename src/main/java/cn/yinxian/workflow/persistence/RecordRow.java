package cn.yinxian.workflow.persistence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code workflow_record}, the approval record.
 *
 * @param voided a turn of the case has made it count no more
 */
public record RecordRow(
        @Nullable Long id,
        String caseNumber,
        @Nullable String taskId,
        int round,
        String step,
        String verb,
        @Nullable String opinion,
        String actor,
        String actorName,
        @Nullable String onBehalfOf,
        @Nullable String onBehalfOfName,
        String postTitle,
        String unitName,
        @Nullable Instant arrivedAt,
        Instant actedAt,
        boolean voided) {

    /** Who did it, in both names where it was done for another: 李某（代张某）. */
    public String doer() {
        return onBehalfOfName == null ? actorName : actorName + "（代" + onBehalfOfName + "）";
    }
}
