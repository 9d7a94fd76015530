package cn.yinxian.register.load.model;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.register.BranchKind;
import cn.yinxian.register.OfficerPost;
import cn.yinxian.register.load.sheet.Finding;
import cn.yinxian.register.load.sheet.Sheet;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.UnitCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class TablesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String BRANCHES = "支部代码,支部名称,类型,所在单位代码,隶属党委单位代码,涵盖单位代码,混编,成立日期,本届起始日期,本届届满日期\n";
    private static final String MEMBERS =
            "党员编号,姓名,性别,出生日期,入党日期,党籍,离退休,单位代码,组织关系支部代码,转入支部日期,支部职务,任职日期,编入支部代码,编入日期\n";
    private static final Map<String, Boolean> UNITS = Map.of("330901", true, "330901102", false);
    private static final Map<String, BranchKind> KINDS = Map.of("B-1", BranchKind.REGULAR, "B-2", BranchKind.CLUB_FUNC);

    @Test
    void units_stand_behind_their_parents_whatever_the_order_of_the_rows() {
        var reading = reading(Sheet.UNITS, """
                单位代码,单位名称,类别,行政上级代码,隶属上级代码
                330901001,街道,街道（乡镇）,330901,
                330901,区,区县,330900,
                330900,市,市,,
                330901101,局,单位,330901,330900
                """);
        var ordered = UnitTable.parentsFirst(UnitTable.read(reading.rows()));
        assertThat(ordered).extracting(entry -> entry.value().code().value()).containsExactly("330900", "330901", "330901001", "330901101");
        assertThat(ordered.get(2).value().partyParent()).isEqualTo(UnitCode.of("330901"));
        assertThat(ordered.get(3).value().partyParent()).isEqualTo(UnitCode.of("330900"));
    }

    @Test
    void units_in_a_ring_are_kept_for_the_check_that_names_them() {
        var reading = reading(Sheet.UNITS, "单位代码,单位名称,类别,行政上级代码\n33A,甲,单位,33B\n33B,乙,单位,33A\n");
        assertThat(UnitTable.parentsFirst(UnitTable.read(reading.rows()))).hasSize(2);
    }

    @Test
    void a_key_that_comes_twice_is_a_mistake_and_one_that_is_there_already_changes_nothing() {
        var reading = reading(Sheet.UNITS, "单位代码,单位名称,类别,行政上级代码\n33A,甲,单位,330900\n33a,乙,单位,330900\n33C,丙,单位,330900\n");
        var unique = reading.unique(UnitTable.read(reading.rows()), unit -> unit.code().value());
        var fresh = reading.unknown(unique, unit -> unit.code().value(), unit -> unit.name(), Map.of("33C", "丙局"));
        assertThat(fresh).singleElement().extracting(entry -> entry.value().name()).isEqualTo("甲");
        var report = reading.report();
        assertThat(report.rows()).isEqualTo(3);
        assertThat(report.fresh()).isEqualTo(1);
        assertThat(report.known()).isEqualTo(1);
        assertThat(report.errors()).extracting(Finding::sentence).containsExactly("第3行 单位代码：与第2行重复");
        assertThat(report.notes()).extracting(Finding::sentence)
                .containsExactly("第4行 单位代码：系统中已有，名称为“丙局”，表中为“丙”；本次不改动");
    }

    @Test
    void a_branch_is_read_whole() {
        var reading = reading(Sheet.BRANCHES, BRANCHES + "B-9,联合支部,联合党支部,330901102,330901,330901、330901102,是,2020-01-01,2024-01-01,2026-12-31\n");
        assertThat(new BranchTable(UNITS, TODAY).read(reading.rows())).singleElement().satisfies(entry -> {
            assertThat(entry.value().kind()).isEqualTo(BranchKind.JOINT);
            assertThat(entry.value().units()).containsExactly(UnitCode.of("330901"), UnitCode.of("330901102"));
            assertThat(entry.value().mixed()).isTrue();
        });
    }

    @Test
    void what_cannot_be_of_a_branch_is_told() {
        var reading = reading(Sheet.BRANCHES, BRANCHES
                + "B-9,甲,单独组建,999,330901102,888,,2099-01-01,2024-01-01,\n"
                + "B-8,乙,临时党支部,330901,330901,,,2020-01-01,2024-01-01,2026-01-01\n"
                + "B-7,丙,单独组建,330901,330901,,,2020-01-01,2026-01-01,2024-01-01\n");
        assertThat(new BranchTable(UNITS, TODAY).read(reading.rows())).isEmpty();
        assertThat(reading.report().errors()).extracting(Finding::sentence).containsExactly(
                "第2行 所在单位代码：没有代码为 999 的在用单位",
                "第2行 隶属党委单位代码：单位 330901102 未设基层党委",
                "第2行 涵盖单位代码：没有代码为 888 的在用单位",
                "第2行 成立日期：晚于今天",
                "第2行 本届届满日期：本届起始日期和届满日期应同时填写或同时留空",
                "第3行 本届届满日期：功能型和临时党支部没有届期，请留空",
                "第4行 本届届满日期：应晚于本届起始日期 2026-01-01");
    }

    @Test
    void a_member_is_read_with_post_and_functional_branch() {
        var reading = reading(Sheet.MEMBERS, MEMBERS
                + "DY1,王建国,男,1952-03-08,1975-07-01,正式党员,是,330901102,B-1,2015-06-30,书记,2024-06-30,B-2,2025-01-01\n");
        assertThat(table().read(reading.rows())).singleElement().satisfies(entry -> {
            assertThat(entry.value().officer().post()).isEqualTo(OfficerPost.SECRETARY);
            assertThat(entry.value().gathering().branch()).isEqualTo(BranchCode.of("B-2"));
            assertThat(entry.value().member().female()).isFalse();
        });
    }

    @Test
    void what_cannot_be_of_a_member_is_told() {
        var reading = reading(Sheet.MEMBERS, MEMBERS
                + "330102195203081234,甲,男,1952-03-08,1975-07-01,正式党员,是,330901102,B-1,2015-06-30,书记,2024-06-30,,\n"
                + "DY2,乙,男,1952-03-08,1960-07-01,正式党员,是,330901102,B-1,2015-06-30,,,,\n"
                + "DY3,丙,男,1952-03-08,1975-07-01,正式党员,是,999,B-2,2015-06-30,,,,\n"
                + "DY4,丁,男,1952-03-08,1975-07-01,正式党员,是,330901102,B-1,2015-06-30,书记,2024-06-30,,\n"
                + "DY5,戊,男,1952-03-08,1975-07-01,正式党员,是,330901102,B-1,2015-06-30,书记,2024-06-30,,\n"
                + "DY6,己,男,1952-03-08,1975-07-01,正式党员,是,330901102,B-1,2015-06-30,,2024-06-30,B-1,\n");
        table().read(reading.rows());
        assertThat(reading.report().errors()).extracting(Finding::sentence).containsExactly(
                "第2行 党员编号：看起来是身份证号，党员编号不能用身份证号",
                "第3行 入党日期：入党时不满 18 周岁（出生日期 1952-03-08）",
                "第4行 单位代码：没有代码为 999 的在用单位",
                "第4行 组织关系支部代码：功能型和临时党支部不接转组织关系",
                "第6行 支部职务：支部 B-1 在第5行已有书记",
                "第7行 支部职务：填了任职日期，未填支部职务",
                "第7行 编入支部代码：只有功能型和临时党支部编入党员，不接转组织关系",
                "第7行 编入日期：未填写");
    }

    @Test
    void an_official_may_hold_several_posts_under_one_login() {
        var reading = reading(Sheet.OFFICIALS, """
                登录名,姓名,联系电话,角色,任职地点代码,职务名称,任职开始日期,任职最后一天
                Li.Jb,李经办,,单位经办,330901,,2026-01-01,
                li.jb,李经办,,组织部,330901,科长,2026-01-01,2027-01-01
                li.jb,王五,,市级经办,330900,,2026-01-01,
                system,系统,,市级经办,330900,,2026-01-01,2025-01-01
                x,甲,,系统管理员,,,2026-01-01,
                """);
        assertThat(new OfficialTable().read(reading.rows())).extracting(entry -> entry.value().login()).containsExactly("li.jb", "li.jb");
        assertThat(reading.report().errors()).extracting(Finding::line).containsExactly(4, 5, 5, 6, 6, 6);
    }

    private static MemberTable table() {
        return new MemberTable(UNITS, KINDS, TODAY);
    }

    private static Reading reading(Sheet sheet, String text) {
        return new Reading(sheet, new Upload(sheet.fileName(), text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void words_of_cells_are_those_of_the_screens() throws IOException {
        var labels = new Properties();
        try (var file = Files.newBufferedReader(Path.of("src/main/resources/messages.properties"))) {
            labels.load(file);
        }
        for (var words : List.of(Words.UNIT_KINDS, Words.BRANCH_KINDS, Words.STANDINGS, Words.POSTS, Words.ROLES)) {
            words.values().stream().distinct().forEach(constant -> assertThat(words.keySet()).as(constant.toString())
                    .contains(labels.getProperty(constant.getClass().getSimpleName() + "." + constant)));
        }
    }
}
