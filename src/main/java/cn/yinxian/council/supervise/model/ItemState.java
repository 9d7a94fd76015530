package cn.yinxian.council.supervise.model;

import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.UnitCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An action item as it is kept.
 *
 * @param dueOn its last day, extensions included
 * @param firstDueOn as it was given first
 * @param reports the oldest first
 * @param supersededBy the motion that decided otherwise
 */
public record ItemState(
        CaseNumber number,
        CaseNumber motion,
        CaseNumber meeting,
        UnitCode council,
        String subject,
        LeadUnit lead,
        List<UnitCode> coUnits,
        LocalDate dueOn,
        LocalDate firstDueOn,
        ItemStatus status,
        List<ItemReport> reports,
        List<ItemExtension> extensions,
        Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable CaseNumber supersededBy,
        long version) {

    public ItemState {
        coUnits = List.copyOf(coUnits);
        reports = List.copyOf(reports);
        extensions = List.copyOf(extensions);
    }

    /** Late where the last report came late, or the day has passed and none lies with the office. */
    public boolean isLate(LocalDate today) {
        boolean waitsForLead = status == ItemStatus.OPEN || status == ItemStatus.EXTENSION_ASKED;
        return waitsForLead ? today.isAfter(dueOn) : !reports.isEmpty() && reports.get(reports.size() - 1).late();
    }
}
