package cn.yinxian.renewal.model;

import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.CaseNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A renewal as it is kept.
 *
 * @param called whether the system began it because the term ends
 * @param returnedFrom step whose refusal or return the branch has to answer
 * @param candidates member numbers, in the order proposed
 * @param electedOn day of the assembly
 * @param again whether the branch has to vote again, its secretary not having been approved
 */
public record RenewalState(
        CaseNumber number,
        BranchCode branch,
        RenewalMatter matter,
        boolean called,
        Term term,
        RenewalStatus status,
        @Nullable RenewalStep returnedFrom,
        @Nullable Request request,
        List<String> candidates,
        List<Holder> holders,
        @Nullable LocalDate electedOn,
        boolean again,
        Instant openedAt,
        long version) {

    public RenewalState {
        candidates = List.copyOf(candidates);
        holders = List.copyOf(holders);
    }
}
