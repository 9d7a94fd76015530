package cn.yinxian.register.load.sheet;

import static cn.yinxian.register.load.sheet.Column.optional;
import static cn.yinxian.register.load.sheet.Column.required;

import java.util.List;
import java.util.stream.Collectors;

/** The four tables of a first load: what they are called, their columns, and how many rows are taken. */
public enum Sheet {
    UNITS("单位", "units.csv", 20_000, List.of(
            required("单位代码", "大写字母、数字或横线，2 至 32 位", "示例330901101"),
            required("单位名称", "不超过 100 个字", "向阳区民政局"),
            required("类别", "市、区县、街道（乡镇）、社区、单位或社团协会", "单位"),
            optional("行政上级代码", "市不填，其余必填；上级可以在本表中，也可以已在系统中", "330901"),
            optional("隶属上级代码", "党组织隶属上级；与行政上级相同的不填", ""),
            optional("设有基层党委", "是或否，不填为否", "是"),
            optional("发文机关代字", "用于文号", "向民委"),
            optional("落款全称", "不填则用单位名称", "中共银海市向阳区民政局委员会"))),
    BRANCHES("党支部", "branches.csv", 20_000, List.of(
            required("支部代码", "大写字母、数字或横线，2 至 32 位", "示例B-330901101-01"),
            required("支部名称", "不超过 100 个字", "向阳区民政局离退休干部党支部"),
            required("类型", "单独组建、联合党支部、混编转单建、社区功能型党支部、社团协会功能型党支部或临时党支部", "单独组建"),
            required("所在单位代码", "决定在哪一级的查看范围之内", "330901101"),
            required("隶属党委单位代码", "设有基层党委的单位", "330901101"),
            optional("涵盖单位代码", "联合党支部填各单位代码，用顿号或分号隔开；其余不填", ""),
            optional("混编", "在职与离退休党员同在一个支部的填“是”", "否"),
            required("成立日期", "如 2023-05-01", "2015-06-30"),
            optional("本届起始日期", "功能型和临时党支部不填", "2024-06-30"),
            optional("本届届满日期", "功能型和临时党支部不填", "2027-06-29"))),
    MEMBERS("党员", "members.csv", 20_000, List.of(
            required("党员编号", "字母、数字或横线，不超过 32 位；不能用身份证号", "示例DY000001"),
            required("姓名", "不超过 60 个字", "王建国"),
            required("性别", "男或女", "男"),
            required("出生日期", "如 1952-03-08", "1952-03-08"),
            required("入党日期", "如 1975-07-01", "1975-07-01"),
            required("党籍", "正式党员或预备党员", "正式党员"),
            required("离退休", "是或否，在职填否", "是"),
            required("单位代码", "所在单位或原单位", "330901101"),
            required("组织关系支部代码", "组织关系所在的支部，不能是功能型或临时党支部", "B-330901101-01"),
            required("转入支部日期", "如 2015-06-30", "2015-06-30"),
            optional("支部职务", "书记、副书记、组织委员、宣传委员、纪检委员或委员", "书记"),
            optional("任职日期", "填了支部职务的必填", "2024-06-30"),
            optional("编入支部代码", "编入的功能型或临时党支部", ""),
            optional("编入日期", "填了编入支部的必填", ""))),
    OFFICIALS("工作人员", "officials.csv", 2_000, List.of(
            required("登录名", "小写字母、数字、点、横线或下划线，2 至 32 位；一人多职的写多行，登录名相同", "示例lijingban"),
            required("姓名", "不超过 50 个字", "李经办"),
            optional("联系电话", "5 至 20 位数字", "0580-1234567"),
            required("角色", "支部书记、书记助理员、单位经办、基层党委、区县经办、区县审批、市级经办、市级审批、组织部等", "单位经办"),
            required("任职地点代码", "单位代码；支部书记和书记助理员填支部代码", "330901101"),
            optional("职务名称", "文件上的称呼，不填则用角色名", "办公室主任"),
            required("任职开始日期", "如 2026-01-01", "2026-01-01"),
            optional("任职最后一天", "没有定期限的不填", "")));

    /** The first cell of a row that only shows how to fill the table in begins with this; such rows are not read. */
    static final String EXAMPLE = "示例";

    private final String label;
    private final String fileName;
    private final int maxRows;
    private final List<Column> columns;

    Sheet(String label, String fileName, int maxRows, List<Column> columns) {
        this.label = label;
        this.fileName = fileName;
        this.maxRows = maxRows;
        this.columns = columns;
    }

    public String label() {
        return label;
    }

    public String fileName() {
        return fileName;
    }

    public int maxRows() {
        return maxRows;
    }

    public List<Column> columns() {
        return columns;
    }

    /** The key column: rows with the same key are the same thing. */
    public String key() {
        return columns.get(0).name();
    }

    /** An empty table with its example row, for spreadsheets: UTF-8 with a byte order mark. */
    public String template() {
        return "\uFEFF" + columns.stream().map(Column::name).collect(Collectors.joining(",")) + "\r\n"
                + columns.stream().map(Column::example).collect(Collectors.joining(",")) + "\r\n";
    }
}
