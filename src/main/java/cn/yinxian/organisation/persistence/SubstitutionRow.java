package cn.yinxian.organisation.persistence;

import cn.yinxian.organisation.model.Substitution;
import cn.yinxian.shared.DateRange;
import cn.yinxian.shared.OfficialId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A row of {@code organisation_substitution}. */
record SubstitutionRow(
        long id,
        String principal,
        String substitute,
        LocalDate fromDay,
        LocalDate toDay,
        String matters,
        String reason,
        Instant appointedAt,
        @Nullable Instant endedAt,
        @Nullable String endedBy,
        boolean beginTold,
        boolean endTold,
        long version) {

    static SubstitutionRow of(Substitution one) {
        var endedBy = one.endedBy();
        return new SubstitutionRow(
                one.id(), one.principal().value(), one.substitute().value(), one.period().from(), one.lastDay(),
                String.join(",", new TreeSet<>(one.matters())), one.reason(), one.appointedAt(), one.endedAt(),
                endedBy == null ? null : endedBy.value(), one.beginTold(), one.endTold(), one.version());
    }

    Substitution substitution() {
        return new Substitution(
                id, OfficialId.of(principal), OfficialId.of(substitute), new DateRange(fromDay, toDay), split(matters), reason, appointedAt,
                endedAt, endedBy == null ? null : OfficialId.of(endedBy), beginTold, endTold, version);
    }

    static Set<String> split(String matters) {
        return matters.isEmpty() ? Set.of() : Set.of(matters.split(","));
    }
}
