package cn.yinxian.workflow.persistence;

import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.Errand;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code workflow_sign_queue}: somebody who was asked to do an errand on a task.
 *
 * @param askedBy to whom the task goes back; the signer itself where it is the asker's own view that waits for the others
 */
public record QueueRow(
        @Nullable Long id,
        String caseNumber,
        String taskId,
        int position,
        Errand kind,
        String signer,
        String signerName,
        String askedBy,
        String askedByName,
        Instant askedAt,
        String request,
        @Nullable Verdict verdict,
        @Nullable String opinion,
        @Nullable Instant doneAt,
        @Nullable Instant removedAt) {

    public boolean open() {
        return doneAt == null && removedAt == null;
    }

    public boolean isAskersOwn() {
        return signer.equals(askedBy);
    }
}
