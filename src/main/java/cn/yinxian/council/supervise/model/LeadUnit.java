package cn.yinxian.council.supervise.model;

import cn.yinxian.shared.UnitCode;

/**
 * The unit that answers for an item (主办单位).
 *
 * @param group those of the unit who find it in their inbox, written {@code ROLE@CODE}
 */
public record LeadUnit(UnitCode unit, String group) {}
