package cn.yinxian.organisation.persistence;

import cn.yinxian.organisation.BranchPlace;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.UnitCode;

record BranchPlaceRow(String code, String name, String unitCode, boolean active) {

    static BranchPlaceRow of(BranchPlace place) {
        return new BranchPlaceRow(place.code().value(), place.name(), place.unit().value(), true);
    }

    BranchPlace place() {
        return new BranchPlace(BranchCode.of(code), name, UnitCode.of(unitCode));
    }
}
