package cn.yinxian.council.body.persistence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of {@code council_council} with the rule in force. */
record CouncilRow(
        String place,
        String name,
        @Nullable String title,
        @Nullable String docNumber,
        @Nullable LocalDate adoptedOn,
        long version) {}
