package cn.yinxian.workflow.persistence;

import org.jspecify.annotations.Nullable;

/**
 * A row of {@code workflow_signer}: one signer of one round of a 会签.
 *
 * @param signer a group, or a person who was added
 * @param groupFor the group the signer stands for
 * @param addedBy who added the signer; null where routing did
 * @param taskId null until it is the signer's turn
 * @param vote null until the signer has voted
 * @param removedBy who took the signer out; null if nobody did
 */
public record SignerRow(
        String caseNumber,
        String taskKey,
        int round,
        int position,
        String signer,
        String groupFor,
        @Nullable String addedBy,
        @Nullable String taskId,
        @Nullable String vote,
        @Nullable String removedBy) {

    /** Whether the vote is still to come. */
    public boolean open() {
        return vote == null && removedBy == null;
    }
}
