package cn.yinxian.demosite.site;

import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.UnitCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A site on the list. @param district null for a city organ's @param group who answers for it, written {@code ROLE@CODE} */
public record ListedSite(
        CaseNumber number, String name, String address, UnitCode unit, @Nullable UnitCode district, boolean community, GeoPoint point,
        LocalDate listedOn, LocalDate validUntil, String group) {}
