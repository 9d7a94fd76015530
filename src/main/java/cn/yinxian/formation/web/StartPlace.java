package cn.yinxian.formation.web;

import cn.yinxian.formation.model.Initiative;
import cn.yinxian.organisation.Unit;
import cn.yinxian.register.Branch;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/** For which unit, or which branch of it, an official may set a matter going, and in whose name. */
record StartPlace(Initiative initiative, Unit unit, @Nullable Branch branch) {

    String key() {
        return key(initiative, unit.code(), branch == null ? null : branch.code());
    }

    static String key(Initiative initiative, UnitCode unit, @Nullable BranchCode branch) {
        return initiative + ":" + unit + ":" + (branch == null ? "" : branch);
    }

    String label() {
        return branch == null ? unit.name() : branch.name();
    }
}
