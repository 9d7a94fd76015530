package cn.yinxian.register.usecase;

import cn.yinxian.organisation.Unit;
import cn.yinxian.organisation.UnitKind;

/** What of a unit is told in a part of its own: of a city its districts, of any other unit all units below it. */
final class DirectPart {

    private DirectPart() {}

    /** Whether the child has a part of its own beside that of its parent (市直单位, 本级). */
    static boolean leavesOut(Unit parent, Unit child) {
        return parent.kind() != UnitKind.CITY || child.kind() == UnitKind.DISTRICT;
    }
}
