package cn.yinxian.selection.judging;

import org.jspecify.annotations.Nullable;

/**
 * What may part entries of equal score, in this order; null where it is not known yet.
 *
 * @param siteScore points of the site check
 * @param honouredLastRound whether it, or who applies, was named in the last round of the kind
 * @param bureauOrder place by the vote of the bureau among its equals, from 1
 */
public record TieFacts(@Nullable Points siteScore, @Nullable Boolean honouredLastRound, @Nullable Integer bureauOrder) {

    public static final TieFacts UNKNOWN = new TieFacts(null, null, null);
}
