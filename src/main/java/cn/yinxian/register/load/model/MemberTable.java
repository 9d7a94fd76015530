package cn.yinxian.register.load.model;

import cn.yinxian.register.BranchKind;
import cn.yinxian.register.OfficerPost;
import cn.yinxian.register.RegisterLoad.LoadedGathering;
import cn.yinxian.register.RegisterLoad.LoadedMember;
import cn.yinxian.register.RegisterLoad.LoadedOfficer;
import cn.yinxian.register.load.sheet.Row;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.UnitCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads members, what they are in their branch, and the functional branch that gathers them. */
public final class MemberTable {

    /** A member with all that the row says beside. */
    public record MemberEntry(LoadedMember member, @Nullable LoadedOfficer officer, @Nullable LoadedGathering gathering) {}

    private static final Pattern MEMBER_CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,31}");
    private static final Pattern ID_CARD = Pattern.compile("\\d{17}[\\dXx]");
    private static final int ADULT = 18;

    private final Map<String, Boolean> units;
    private final Map<String, BranchKind> branches;
    private final LocalDate today;
    private final Map<String, Integer> secretaries = new HashMap<>();

    public MemberTable(Map<String, Boolean> units, Map<String, BranchKind> branches, LocalDate today) {
        this.units = units;
        this.branches = branches;
        this.today = today;
    }

    public List<Entry<MemberEntry>> read(List<Row> rows) {
        var entries = new ArrayList<Entry<MemberEntry>>();
        rows.forEach(row -> {
            var member = member(row);
            var officer = officer(row, member);
            var gathering = gathering(row, member);
            if (row.sound() && member != null) {
                entries.add(new Entry<>(row, new MemberEntry(member, officer, gathering)));
            }
        });
        return entries;
    }

    private @Nullable LoadedMember member(Row row) {
        String code = code(row);
        String name = row.name("姓名", 60);
        boolean female = row.choice("性别", Words.FEMALE);
        LocalDate born = past(row, "出生日期");
        LocalDate joined = past(row, "入党日期");
        if (row.sound() && joined.isBefore(born.plusYears(ADULT))) {
            row.wrong("入党日期", "入党时不满 " + ADULT + " 周岁（出生日期 " + born + "）");
        }
        var standing = row.choice("党籍", Words.STANDINGS);
        boolean retired = row.choice("离退休", Words.YES);
        String unit = row.code("单位代码");
        if (!unit.isEmpty() && !units.containsKey(unit)) {
            row.wrong("单位代码", "没有代码为 " + unit + " 的在用单位");
        }
        String branch = branch(row, "组织关系支部代码", row.code("组织关系支部代码"), true);
        LocalDate since = past(row, "转入支部日期");
        return row.sound()
                ? new LoadedMember(code, name, female, born, joined, standing, retired, UnitCode.of(unit), BranchCode.of(branch), since)
                : null;
    }

    private static String code(Row row) {
        String code = row.text("党员编号", 32);
        if (ID_CARD.matcher(code).matches()) {
            row.wrong("党员编号", "看起来是身份证号，党员编号不能用身份证号");
        } else if (!code.isEmpty() && !MEMBER_CODE.matcher(code).matches()) {
            row.wrong("党员编号", "“" + code + "”应为字母、数字或横线，不超过 32 位");
        }
        return code;
    }

    private LocalDate past(Row row, String column) {
        LocalDate day = row.day(column);
        if (day.isAfter(today)) {
            row.wrong(column, "晚于今天");
        }
        return day;
    }

    private String branch(Row row, String column, String code, boolean movesRelation) {
        var kind = branches.get(code);
        if (!code.isEmpty() && kind == null) {
            row.wrong(column, "没有代码为 " + code + " 的党支部");
        } else if (kind != null && kind.movesRelation() != movesRelation) {
            row.wrong(column, movesRelation ? "功能型和临时党支部不接转组织关系" : "只有功能型和临时党支部编入党员，不接转组织关系");
        }
        return code;
    }

    private @Nullable LoadedOfficer officer(Row row, @Nullable LoadedMember member) {
        OfficerPost post = row.optionalChoice("支部职务", Words.POSTS);
        LocalDate since = post == null ? row.optionalDay("任职日期") : past(row, "任职日期");
        if (post == null && since != null) {
            row.wrong("支部职务", "填了任职日期，未填支部职务");
        }
        if (post == null || member == null) {
            return null;
        }
        Integer other = post == OfficerPost.SECRETARY ? secretaries.putIfAbsent(member.branch().value(), row.line()) : null;
        if (other != null) {
            row.wrong("支部职务", "支部 " + member.branch() + " 在第" + other + "行已有书记");
        }
        return row.sound() ? new LoadedOfficer(member.branch(), member.code(), post, since) : null;
    }

    private @Nullable LoadedGathering gathering(Row row, @Nullable LoadedMember member) {
        String code = row.optionalCode("编入支部代码");
        if (code == null) {
            return null;
        }
        branch(row, "编入支部代码", code, false);
        LocalDate since = past(row, "编入日期");
        return row.sound() && member != null ? new LoadedGathering(BranchCode.of(code), member.code(), since) : null;
    }
}
