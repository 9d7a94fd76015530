package cn.yinxian.demosite.plan;

import cn.yinxian.shared.UnitCode;

/** How many sites a district owes and may have. @param minCommunity how many of them must be in a community */
public record DistrictQuota(UnitCode district, int min, int max, int minCommunity) {}
