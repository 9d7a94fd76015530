package cn.yinxian.demosite.site.model;

import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * Whose site it is.
 *
 * @param district null for a city organ
 * @param group who applies for the unit and completes what comes back, written {@code ROLE@CODE}
 */
public record SiteOrigin(UnitCode unit, @Nullable UnitCode district, boolean community, BranchCode branch, OfficialId owner, String group) {}
