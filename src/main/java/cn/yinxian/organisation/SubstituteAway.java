package cn.yinxian.organisation;

import cn.yinxian.shared.DateRange;
import cn.yinxian.shared.OfficialId;

/** Who acts for somebody has appointed a substitute in turn, and is away: what they do for the principal does not pass on. */
public record SubstituteAway(OfficialId principal, String substituteName, DateRange period) {}
