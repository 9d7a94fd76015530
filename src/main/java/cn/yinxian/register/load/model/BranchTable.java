package cn.yinxian.register.load.model;

import cn.yinxian.register.BranchKind;
import cn.yinxian.register.RegisterLoad.LoadedBranch;
import cn.yinxian.register.load.sheet.Row;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.UnitCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads branches against the units that are there or come with the same load. */
public final class BranchTable {

    private static final int MOST_UNITS = 20;

    private final Map<String, Boolean> committees;
    private final LocalDate today;

    /** @param committees active units that may be named, with whether they have a 基层党委 */
    public BranchTable(Map<String, Boolean> committees, LocalDate today) {
        this.committees = committees;
        this.today = today;
    }

    /** Codes of units that rows name, to be looked up at once. */
    public static List<String> unitsNamed(List<Row> rows) {
        var named = new ArrayList<String>();
        rows.forEach(row -> {
            named.add(row.raw("所在单位代码"));
            named.add(row.raw("隶属党委单位代码"));
            named.addAll(parts(row.raw("涵盖单位代码")));
        });
        return named;
    }

    private static List<String> parts(String cell) {
        return Arrays.stream(cell.split("[、;；,，\\s]+")).filter(part -> !part.isBlank()).toList();
    }

    public List<Entry<LoadedBranch>> read(List<Row> rows) {
        var entries = new ArrayList<Entry<LoadedBranch>>();
        rows.forEach(row -> {
            var branch = branch(row);
            if (branch != null) {
                entries.add(new Entry<>(row, branch));
            }
        });
        return entries;
    }

    private @Nullable LoadedBranch branch(Row row) {
        String code = row.code("支部代码");
        String name = row.name("支部名称", 100);
        BranchKind kind = row.choice("类型", Words.BRANCH_KINDS);
        String unit = unit(row, "所在单位代码");
        String committee = unit(row, "隶属党委单位代码");
        if (Boolean.FALSE.equals(committees.get(committee))) {
            row.wrong("隶属党委单位代码", "单位 " + committee + " 未设基层党委");
        }
        List<String> units = units(row);
        boolean mixed = row.yes("混编");
        LocalDate formedOn = row.day("成立日期");
        if (formedOn.isAfter(today)) {
            row.wrong("成立日期", "晚于今天");
        }
        LocalDate from = row.optionalDay("本届起始日期");
        LocalDate to = row.optionalDay("本届届满日期");
        checkTerm(row, kind, from, to);
        return row.sound()
                ? new LoadedBranch(BranchCode.of(code), name, kind, UnitCode.of(unit), UnitCode.of(committee),
                        units.stream().map(UnitCode::of).toList(), mixed, formedOn, from, to)
                : null;
    }

    private String unit(Row row, String column) {
        String code = row.code(column);
        if (!code.isEmpty() && !committees.containsKey(code)) {
            row.wrong(column, "没有代码为 " + code + " 的在用单位");
        }
        return code;
    }

    private List<String> units(Row row) {
        var units = parts(row.raw("涵盖单位代码")).stream().map(part -> row.code("涵盖单位代码", part)).distinct().toList();
        units.stream()
                .filter(unit -> !committees.containsKey(unit))
                .forEach(unit -> row.wrong("涵盖单位代码", "没有代码为 " + unit + " 的在用单位"));
        if (units.size() > MOST_UNITS) {
            row.wrong("涵盖单位代码", "超过 " + MOST_UNITS + " 个单位");
        }
        return units;
    }

    private static void checkTerm(Row row, BranchKind kind, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (!kind.movesRelation() && (from != null || to != null)) {
            row.wrong("本届届满日期", "功能型和临时党支部没有届期，请留空");
        } else if ((from == null) != (to == null)) {
            row.wrong("本届届满日期", "本届起始日期和届满日期应同时填写或同时留空");
        } else if (from != null && !to.isAfter(from)) {
            row.wrong("本届届满日期", "应晚于本届起始日期 " + from);
        }
    }
}
