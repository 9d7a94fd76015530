package cn.yinxian.organisation;

import cn.yinxian.shared.DateRange;
import java.util.Set;

/**
 * Somebody who acts for the current official today (代理).
 *
 * @param matters ids of processes; empty: all
 */
public record StandIn(String name, DateRange period, Set<String> matters) {}
