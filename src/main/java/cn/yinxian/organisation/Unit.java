package cn.yinxian.organisation;

import cn.yinxian.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * A unit of the city.
 *
 * @param parent administrative parent; null for the city
 * @param partyParent Party-organisation parent (隶属关系), which decides who approves; null for the city
 * @param baseCommittee whether the unit has a 基层党委 of its own, able to approve branches
 * @param path materialised administrative path, e.g. {@code /440300/440305/440305017/}; the data scope is its prefix
 * @param active false once the unit has ended; it stays readable
 */
public record Unit(
        UnitCode code,
        String name,
        UnitKind kind,
        @Nullable UnitCode parent,
        @Nullable UnitCode partyParent,
        boolean baseCommittee,
        String path,
        boolean active,
        long version) {}
