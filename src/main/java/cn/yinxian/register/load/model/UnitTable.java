package cn.yinxian.register.load.model;

import cn.yinxian.organisation.OrganisationLoad.NewUnit;
import cn.yinxian.organisation.UnitKind;
import cn.yinxian.register.load.sheet.Row;
import cn.yinxian.shared.UnitCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads units and puts parents before their children. */
public final class UnitTable {

    private UnitTable() {}

    public static List<Entry<NewUnit>> read(List<Row> rows) {
        var entries = new ArrayList<Entry<NewUnit>>();
        rows.forEach(row -> {
            var unit = unit(row);
            if (unit != null) {
                entries.add(new Entry<>(row, unit));
            }
        });
        return entries;
    }

    private static @Nullable NewUnit unit(Row row) {
        String code = row.code("单位代码");
        String name = row.name("单位名称", 100);
        UnitKind kind = row.choice("类别", Words.UNIT_KINDS);
        String parent = row.optionalCode("行政上级代码");
        String partyParent = row.optionalCode("隶属上级代码");
        if (kind != UnitKind.CITY && row.raw("行政上级代码").isEmpty()) {
            row.wrong("行政上级代码", "未填写；除市以外都要填写");
        } else if (kind == UnitKind.CITY && (parent != null || partyParent != null)) {
            row.wrong("行政上级代码", "市没有上级单位，请留空");
        }
        boolean committee = row.yes("设有基层党委");
        String mark = row.optional("发文机关代字", 20);
        String fullName = row.optional("落款全称", 150);
        return row.sound()
                ? new NewUnit(UnitCode.of(code), name, kind, unit(parent), unit(partyParent == null ? parent : partyParent), committee, mark, fullName)
                : null;
    }

    private static @Nullable UnitCode unit(@Nullable String code) {
        return code == null ? null : UnitCode.of(code);
    }

    /** Whatever the order of the rows; units of a ring come last, where their parents are missed. */
    public static List<Entry<NewUnit>> parentsFirst(List<Entry<NewUnit>> entries) {
        var waiting = new ArrayList<>(entries);
        var ordered = new ArrayList<Entry<NewUnit>>();
        var ahead = new HashSet<UnitCode>();
        entries.forEach(entry -> ahead.add(entry.value().code()));
        int before;
        do {
            before = waiting.size();
            var ready = waiting.stream().filter(entry -> isReady(entry.value(), ahead)).toList();
            ordered.addAll(ready);
            waiting.removeAll(new HashSet<>(ready));
            ready.forEach(entry -> ahead.remove(entry.value().code()));
        } while (waiting.size() < before);
        ordered.addAll(waiting);
        return ordered;
    }

    private static boolean isReady(NewUnit unit, Set<UnitCode> ahead) {
        return (unit.parent() == null || !ahead.contains(unit.parent())) && (unit.partyParent() == null || !ahead.contains(unit.partyParent()));
    }
}
