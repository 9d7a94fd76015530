package cn.yinxian.demosite.plan;

import cn.yinxian.shared.UnitCode;

/**
 * What a district has.
 *
 * @param proposed under way, refused and withdrawn ones not counted
 * @param accepted on the list and valid
 * @param proposedCommunity those of the proposed in a community
 * @param acceptedCommunity those of the accepted in a community
 */
public record DistrictTally(UnitCode district, int proposed, int accepted, int proposedCommunity, int acceptedCommunity) {

    public static DistrictTally none(UnitCode district) {
        return new DistrictTally(district, 0, 0, 0, 0);
    }
}
