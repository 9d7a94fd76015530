package cn.yinxian.organisation;

import cn.yinxian.shared.DateRange;
import cn.yinxian.shared.OfficialId;

/**
 * A substitution was appointed, began or ended; published in the transaction of the act, or of the daily look.
 *
 * @param matters in words, e.g. 支部组建、换届选举
 */
public record SubstitutionChanged(
        Change change, OfficialId principal, String principalName, OfficialId substitute, String substituteName, DateRange period,
        String matters) {

    public enum Change {
        APPOINTED,
        BEGAN,
        ENDED_EARLY,
        RAN_OUT
    }
}
