package cn.yinxian.organisation.model;

import cn.yinxian.organisation.SubstitutionChanged;
import cn.yinxian.organisation.SubstitutionChanged.Change;
import cn.yinxian.shared.DateRange;
import cn.yinxian.shared.OfficialId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 代理: for a period, which always ends, one official does the chosen matters of another. {@code id} is 0 until it is stored.
 *
 * @param matters ids of processes; empty: all
 * @param beginTold whether both have been told that it began; {@code endTold} likewise
 */
public record Substitution(
        long id,
        OfficialId principal,
        OfficialId substitute,
        DateRange period,
        Set<String> matters,
        String reason,
        Instant appointedAt,
        @Nullable Instant endedAt,
        @Nullable OfficialId endedBy,
        boolean beginTold,
        boolean endTold,
        long version) {

    public LocalDate lastDay() {
        return Objects.requireNonNull(period.to(), "a substitution always ends");
    }

    public boolean isOver(LocalDate today) {
        return endedAt != null || lastDay().isBefore(today);
    }

    public boolean isRunning(LocalDate today) {
        return endedAt == null && period.contains(today);
    }

    public boolean overlaps(DateRange other) {
        return endedAt == null
                && (other.to() == null || !period.from().isAfter(other.to()))
                && !other.from().isAfter(lastDay());
    }

    /** Whether one of these matters is handed over here too. */
    public boolean shares(Set<String> others) {
        return matters.isEmpty() || others.isEmpty() || matters.stream().anyMatch(others::contains);
    }

    public boolean concerns(OfficialId official) {
        return principal.equals(official) || substitute.equals(official);
    }

    public Substitution endedBy(OfficialId by, Instant now, long seenVersion) {
        return new Substitution(
                id, principal, substitute, period, matters, reason, appointedAt, now, by, beginTold, true, seenVersion);
    }

    public Substitution toldOf(Change change) {
        return new Substitution(
                id, principal, substitute, period, matters, reason, appointedAt, endedAt, endedBy,
                beginTold || change == Change.BEGAN, endTold || change == Change.RAN_OUT, version);
    }

    public SubstitutionChanged changed(Change change, String principalName, String substituteName, String matterWords) {
        return new SubstitutionChanged(change, principal, principalName, substitute, substituteName, period, matterWords);
    }
}
