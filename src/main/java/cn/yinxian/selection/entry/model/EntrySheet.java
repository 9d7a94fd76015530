package cn.yinxian.selection.entry.model;

import cn.yinxian.selection.entry.EntryState;
import cn.yinxian.shared.CaseNumber;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it is kept.
 *
 * @param id 0 before it is kept first
 * @param number null for a draft
 * @param rank in its district's ranking
 * @param correction what the city asked to be completed; null where nothing
 * @param outcome why it ended as it did, as its applicant reads it
 */
public record EntrySheet(
        long id,
        @Nullable CaseNumber number,
        CaseNumber round,
        EntryApplicant applicant,
        EntryPaper paper,
        EntryState state,
        @Nullable Integer rank,
        @Nullable String correction,
        @Nullable String outcome,
        @Nullable Instant submittedAt,
        Instant createdAt,
        long version) {

    public static EntrySheet draft(CaseNumber round, EntryApplicant applicant, EntryPaper paper, Instant at) {
        return new EntrySheet(0, null, round, applicant, paper, EntryState.DRAFT, null, null, null, null, at, 0);
    }

    /** Number of a submitted entry. */
    public CaseNumber caseNumber() {
        if (number == null) {
            throw new IllegalStateException("a draft has no number");
        }
        return number;
    }
}
