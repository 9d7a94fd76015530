package cn.yinxian.council.body;

import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * A 成员单位 of a council.
 *
 * @param name of the unit, as it is called today
 * @param liaison its 联络员; null where none is named: then the unit's clerks stand for it
 */
public record MemberUnit(UnitCode unit, String name, @Nullable OfficialId liaison) {}
