package cn.yinxian.selection.round;

import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.UnitCode;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A round as the other areas see it. What it is judged by is fixed from its publication on.
 *
 * @param kind code of its kind, e.g. {@code DISTRICT_BRAND}
 * @param approvalBasis number of the approved item; null in mode SHOWCASE
 * @param blind whether judges see no names of units and branches
 * @param textLimit of an entry's text, in 字
 * @param vetoes rules of {@code selection-veto} that apply
 */
public record RoundView(
        CaseNumber number,
        String kind,
        String kindName,
        int year,
        String title,
        RoundMode mode,
        @Nullable String approvalBasis,
        RoundState state,
        ApplicantKind applicant,
        boolean blind,
        int textLimit,
        int photoLimit,
        List<Criterion> criteria,
        List<Quota> quotas,
        Set<String> vetoes,
        List<PhaseDays> phases) {

    /** Places of a district (or of the city's organs); 0 where it has none. */
    public int quotaOf(UnitCode place) {
        return quotas.stream().filter(quota -> quota.place().equals(place)).mapToInt(Quota::places).findFirst().orElse(0);
    }

    public PhaseDays phase(RoundPhase phase) {
        return phases.stream().filter(one -> one.phase() == phase).findFirst().orElseThrow();
    }
}
