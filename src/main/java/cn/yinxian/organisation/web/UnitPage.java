package cn.yinxian.organisation.web;

import cn.yinxian.organisation.Unit;
import cn.yinxian.organisation.UnitKind;
import cn.yinxian.organisation.model.RegisteredUnit;
import cn.yinxian.organisation.usecase.BrowseUnits;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One unit, its place in the tree and the units right below it. */
public record UnitPage(Line unit, List<Line> above, List<Line> children, Map<String, String> facts) {

    /** A unit in a list. */
    public record Line(String code, String name, UnitKind kind, boolean baseCommittee, boolean active, long version) {

        static Line of(Unit unit) {
            return new Line(unit.code().value(), unit.name(), unit.kind(), unit.baseCommittee(), unit.active(), unit.version());
        }
    }

    static UnitPage of(BrowseUnits.Entry entry) {
        return new UnitPage(
                Line.of(entry.unit().unit()),
                entry.above().stream().map(Line::of).toList(),
                entry.children().stream().map(Line::of).toList(),
                facts(entry));
    }

    private static Map<String, String> facts(BrowseUnits.Entry entry) {
        RegisteredUnit unit = entry.unit();
        var facts = new LinkedHashMap<String, String>();
        facts.put("单位代码", unit.code().value());
        facts.put("党组织隶属上级", named(entry.partyParent(), "无（市）"));
        facts.put("基层党委", unit.unit().baseCommittee() ? "设有，可以审批党支部" : "未设，由隶属上级的党委审批");
        facts.put("发文机关代字", unit.docMark() == null ? "未填写" : unit.docMark());
        facts.put("落款全称", unit.fullName() == null ? "未填写，落款用单位名称" : unit.fullName());
        if (!unit.unit().active()) {
            facts.put("撤销日期", String.valueOf(unit.endedOn()));
            facts.put("承接单位", named(entry.successor(), "无"));
        }
        return facts;
    }

    private static String named(@Nullable Unit unit, String none) {
        return unit == null ? none : unit.name() + "（" + unit.code() + "）";
    }
}
