package cn.yinxian.register.persistence;

import cn.yinxian.shared.UnitCode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

record BranchUnitRow(String branchCode, String unitCode, int position) {

    static List<BranchUnitRow> of(String branch, List<UnitCode> units) {
        var rows = new ArrayList<BranchUnitRow>();
        for (var unit : new LinkedHashSet<>(units)) {
            rows.add(new BranchUnitRow(branch, unit.value(), rows.size() + 1));
        }
        return rows;
    }
}
