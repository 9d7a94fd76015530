package cn.yinxian.filing.persistence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code filing_query}. */
record QueryRow(
        long filingId,
        int position,
        String question,
        String askedBy,
        Instant askedAt,
        @Nullable String answer,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt) {}
