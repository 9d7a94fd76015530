package cn.yinxian.organisation;

import cn.yinxian.shared.DateRange;
import cn.yinxian.shared.OfficialId;
import java.util.Set;

/**
 * A substitution was appointed, began or ended; published in the transaction of the act, or of the daily look.
 *
 * @param matters ids of processes; empty: all
 */
public record SubstitutionChanged(
        Change change, OfficialId principal, String principalName, OfficialId substitute, String substituteName, DateRange period,
        Set<String> matters) {

    public enum Change {
        APPOINTED,
        BEGAN,
        ENDED_EARLY,
        RAN_OUT
    }
}
