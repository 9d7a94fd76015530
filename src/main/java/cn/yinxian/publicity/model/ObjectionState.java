package cn.yinxian.publicity.model;

import cn.yinxian.shared.CaseNumber;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An objection as it is kept.
 *
 * @param number of its own case
 * @param conclusion null while it is looked into
 */
public record ObjectionState(
        CaseNumber number,
        CaseNumber publicity,
        String itemKey,
        Objector objector,
        String reason,
        @Nullable String clue,
        LocalDate raisedOn,
        ObjectionStatus status,
        @Nullable Conclusion conclusion,
        long version) {}
