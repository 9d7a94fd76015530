package cn.yinxian.filing.persistence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code filing}. */
record FilingRow(
        long id,
        String caseNumber,
        String recordGroup,
        String state,
        @Nullable Instant recordedAt,
        @Nullable String recordedBy,
        long version) {}
