package cn.yinxian.council.body.persistence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code council_council} with the rule in force and one of its members.
 *
 * @param unitCode null in the only row of a council without members
 */
record CouncilRow(
        String place,
        String name,
        @Nullable String title,
        @Nullable String docNumber,
        @Nullable LocalDate adoptedOn,
        long version,
        @Nullable String unitCode,
        @Nullable String liaison) {}
