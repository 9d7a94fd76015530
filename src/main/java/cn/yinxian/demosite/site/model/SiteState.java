package cn.yinxian.demosite.site.model;

import cn.yinxian.demosite.plan.SiteMode;
import cn.yinxian.shared.CaseNumber;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A site as it is kept.
 *
 * @param id 0 while it is new
 * @param number null for a draft
 * @param mode by which it was applied for; null for a draft
 * @param rank its place in the district's order, which is also a place of the quota; null as long as it has none
 * @param inspections the oldest first
 * @param rectified what was done about the findings
 * @param endedBecause why it was refused, or has left
 */
public record SiteState(
        long id, @Nullable CaseNumber number, SiteOrigin origin, SitePaper paper, SiteStatus status, @Nullable SiteMode mode, @Nullable Integer rank,
        List<Inspection> inspections, @Nullable String rectified, @Nullable LocalDate listedOn, @Nullable LocalDate validUntil,
        @Nullable String endedBecause, long version) {

    public SiteState {
        inspections = List.copyOf(inspections);
    }

    public static SiteState draft(SiteOrigin origin, SitePaper paper) {
        return new SiteState(0, null, origin, paper, SiteStatus.DRAFT, null, null, List.of(), null, null, null, null, 0);
    }

    /** {@link cn.yinxian.shared.Missing} for a draft. */
    public CaseNumber caseNumber() {
        if (number == null) {
            throw new cn.yinxian.shared.Missing();
        }
        return number;
    }

    public boolean isListed(LocalDate day) {
        return status == SiteStatus.LISTED && validUntil != null && !day.isAfter(validUntil);
    }

    public boolean wasRectified() {
        return rectified != null;
    }
}
