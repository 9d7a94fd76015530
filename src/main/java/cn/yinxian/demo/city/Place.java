package cn.yinxian.demo.city;

import cn.yinxian.organisation.OrganisationLoad.NewUnit;
import cn.yinxian.organisation.UnitKind;
import cn.yinxian.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * A unit of the demo city and how its retired members are organised.
 *
 * @param district the district it lies in; null for the city and its organs
 * @param weight share of the city's branches
 */
record Place(NewUnit unit, @Nullable UnitCode district, Standing standing, int weight) {

    /** 已建支部；应建未建（三名以上而无支部）；人少未建（候选联合）；已参加联合党支部；不设支部（市、区县、社团本身）. */
    enum Standing {
        ESTABLISHED,
        UNFORMED,
        SMALL,
        JOINED,
        NONE
    }

    UnitCode code() {
        return unit.code();
    }

    String name() {
        return unit.name();
    }

    boolean is(UnitKind kind) {
        return unit.kind() == kind;
    }

    boolean is(Standing wanted) {
        return standing == wanted;
    }
}
