package cn.yinxian.formation.web;

import cn.yinxian.formation.model.BodyNature;
import cn.yinxian.register.BranchKind;
import java.util.List;
import java.util.Map;

/**
 * What the fields of 基本情况 offer.
 *
 * @param kinds kinds to choose from; empty where the kind is fixed
 * @param bodies what a functional or temporary branch may rest on; empty for others
 * @param joint whether other units take part
 */
public record BasicsView(
        String unitName,
        String subjectName,
        boolean names,
        boolean forms,
        Map<BranchKind, String> kinds,
        Map<BodyNature, String> bodies,
        boolean joint,
        List<UnitOption> units,
        String search) {

    public record UnitOption(String code, String name, boolean chosen) {}
}
