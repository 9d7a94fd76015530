package cn.yinxian.demosite.plan;

/** How many routes the city shall have, and how long each may be. @param maxKm sum of the straight legs */
public record RouteQuota(int min, int max, int maxKm) {}
