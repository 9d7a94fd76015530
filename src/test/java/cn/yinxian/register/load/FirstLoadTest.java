package cn.yinxian.register.load;

import static cn.yinxian.testing.TestOfficials.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cn.yinxian.register.Register;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.testing.LoadedCity;
import cn.yinxian.testing.TestCity;
import cn.yinxian.testing.TestOfficials;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Real files through the pages into the tables: good ones, each kind of mistake, and what a spreadsheet makes of a table. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({TestOfficials.class, LoadedCity.class})
class FirstLoadTest {

    private static final String UNITS = "单位代码,单位名称,类别,行政上级代码,隶属上级代码,设有基层党委,发文机关代字,落款全称\r\n";
    private static final String BRANCHES = "支部代码,支部名称,类型,所在单位代码,隶属党委单位代码,涵盖单位代码,混编,成立日期,本届起始日期,本届届满日期\r\n";
    private static final String MEMBERS = "党员编号,姓名,性别,出生日期,入党日期,党籍,离退休,单位代码,组织关系支部代码,转入支部日期,支部职务,任职日期,编入支部代码,编入日期\r\n";
    private static final String OFFICIALS = "登录名,姓名,联系电话,角色,任职地点代码,职务名称,任职开始日期,任职最后一天\r\n";
    private static final String A_MEMBER = "男,1952-03-08,1975-07-01,正式党员,是,330901101,B-330901101-01,2015-06-30";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestCity city;

    @Autowired
    private Register register;

    @Autowired
    private JdbcClient database;

    @Test
    void a_city_is_loaded_from_its_tables_and_loading_them_again_changes_nothing() {
        var files = List.of(
                file("units", UNITS + "33FL01,首载区,区县,330900,,是,首委,中共首载区委员会\r\n33FL0101,首载区档案局,单位,33FL01,,是,,\r\n"),
                file("branches", BRANCHES + "B-33FL0101-01,首载区档案局支部,单独组建,33FL0101,33FL0101,,否,2015-06-30,2024-06-30,2027-06-29\r\n"
                        + "B-33FL01-F1,首载区老年大学功能型支部,社区功能型党支部,33FL01,33FL01,,,2020-01-01,,\r\n"),
                file("members", MEMBERS + "FL-1,𠮷䶮,女,1952年3月8日,1975.7.1,正式党员,是,33fl0101,b-33fl0101-01,2015-06-30,书记,2024-06-30,B-33FL01-F1,2020-01-01\r\n"));
        var load = check("register", "sysadmin", files);
        assertThat(load).hasStatus(302);
        var confirmation = String.valueOf(load.getResponse().getRedirectedUrl());
        assertThat(read(confirmation, "sysadmin")).contains("没有错误", "写入 5 行");
        assertThat(confirm(confirmation, "sysadmin")).hasRedirectedUrl(confirmation);

        var branch = BranchCode.of("B-33FL0101-01");
        assertThat(register.members(List.of("FL-1"))).singleElement()
                .satisfies(member -> assertThat(member.name()).isEqualTo("𠮷䶮"));
        assertThat(register.find(branch)).hasValueSatisfying(found -> assertThat(found.mixed()).isFalse());
        assertThat(read(confirmation, "sysadmin")).contains("已导入").doesNotContain("确认导入");

        var before = everything();
        assertThat(confirm(confirmation, "sysadmin")).hasStatus(422).bodyText().contains("这次导入已经完成，没有重复导入");
        assertThat(text(check("register", "sysadmin", files))).contains("没有需要新增的数据");
        assertThat(everything()).isEqualTo(before);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("units", UNITS + "33FX01,甲区,区县,330900,,,,\r\n33FX02,乙,单位,339999,,,,\r\n", "第3行：单位 33FX02：上级单位 339999 不存在"),
                Arguments.of("units", UNITS + "33FX01,甲局,单位,,,,,\r\n", "第2行 行政上级代码：未填写；除市以外都要填写"),
                Arguments.of("units", UNITS + "33FX01,甲局,单位,330901,,对,,\r\n", "“对”应为“是”或“否”"),
                Arguments.of("units", UNITS + "33FX01,甲社区,社区,330900,,,,\r\n", "社区不能设在市之下"),
                Arguments.of("units", UNITS + "33FX01,乙市,市,,,,,\r\n", "市已存在，本系统只服务一个市"),
                Arguments.of("units", UNITS + "33FX01,甲,单位,33FX02,,,,\r\n33FX02,乙,单位,33FX01,,,,\r\n", "不存在，或排在本单位之后"),
                Arguments.of("units", UNITS + "33FX01,甲局,单位,330901,,,,\r\n33fx01,乙局,单位,330901,,,,\r\n", "第3行 单位代码：与第2行重复"),
                Arguments.of("units", UNITS + "3.3E+08,甲局,单位,330901,,,,\r\n", "被表格软件改成了科学计数"),
                Arguments.of("units", UNITS + "33FX01,?局,单位,330901,,,,\r\n", "生僻字"),
                Arguments.of("units", UNITS + "33FX01,甲局,机关,330901,,对,,\r\n", "“机关”应为市、区县"),
                Arguments.of("branches", BRANCHES + "B-FX1,甲支部,单独组建,330901102,330901102,,,2015-06-30,,\r\n", "未设基层党委"),
                Arguments.of("branches", BRANCHES + "B-FX1,甲支部,单独组建,330901101,330901101,,,2015-02-30,,\r\n", "没有“2015-02-30”这一天"),
                Arguments.of("branches", BRANCHES + "B-FX1,甲支部,单独组建,330901101,330901101,,,去年,,\r\n", "“去年”不是日期，应如 2026-01-31"),
                Arguments.of("branches", BRANCHES + "B-FX1,甲支部,单独组建,339999,330901101,,,2015-06-30,,\r\n", "没有代码为 339999 的在用单位"),
                Arguments.of("members", MEMBERS + "FX-1,甲," + A_MEMBER + ",,,,\r\nFX-1,乙," + A_MEMBER + ",,,,\r\n", "第3行 党员编号：与第2行重复"),
                Arguments.of("members", MEMBERS + "330102195203081234,甲," + A_MEMBER + ",,,,\r\n", "看起来是身份证号"),
                Arguments.of("members", MEMBERS + "FX-1,甲,男,1952-03-08,1975-07-01,正式党员,是,330901101,B-NONE,2015-06-30,,,,\r\n", "没有代码为 B-NONE 的党支部"),
                Arguments.of("members", MEMBERS + "FX-1,," + A_MEMBER + ",,,,\r\n", "第2行 姓名：未填写"),
                Arguments.of("officials", OFFICIALS + "fx.one,甲,,系统管理员,SYSTEM,,2026-01-01,\r\n", "“系统管理员”应为支部书记、"),
                Arguments.of("officials", OFFICIALS + "fx.one,甲,,区县经办,330901101,,2026-01-01,\r\n", "该角色只设在区县一级"),
                Arguments.of("officials", OFFICIALS + "fx.one,甲,,支部书记,330901101,,2026-01-01,\r\n", "330901101"),
                Arguments.of("officials", OFFICIALS + "fx.one,甲,abc,单位经办,330901101,,2026-01-01,\r\n", "电话"),
                Arguments.of("officials", OFFICIALS + "fx one,甲,,单位经办,330901101,,2026-01-01,\r\n", "应为 2 至 32 位小写字母"),
                Arguments.of("officials", OFFICIALS + "fx.one,甲,,单位经办,330901101,,2026-05-01,2026-01-01\r\n", "早于任职开始日期"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("mistakes")
    void one_wrong_line_is_named_and_nothing_is_written(String table, String content, String reason) {
        var before = everything();
        String half = table.equals("officials") ? "officials" : "register";
        var answer = check(half, half.equals("officials") ? "secadmin" : "sysadmin", List.of(file(table, content)));
        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains(reason, "没有写入任何数据").doesNotContain("确认导入");
        assertThat(everything()).isEqualTo(before);
    }

    static Stream<Arguments> spreadsheets() {
        String rows = "33FE%s,乾元电厂,单位,330901,,,,\n";
        Charset gbk = Charset.forName("GBK");
        return Stream.of(
                Arguments.of("WPS or Excel on a Chinese Windows: GBK", (UNITS + rows.formatted("01")).getBytes(gbk)),
                Arguments.of("CSV UTF-8 with its mark", ("\uFEFF" + UNITS + rows.formatted("02")).getBytes(StandardCharsets.UTF_8)),
                Arguments.of("semicolons", (UNITS + rows.formatted("03")).replace(',', ';').getBytes(gbk)),
                Arguments.of("tabs", (UNITS + rows.formatted("04")).replace(',', '\t').getBytes(StandardCharsets.UTF_8)),
                Arguments.of("all cells in quotes", ("\"" + (UNITS + rows.formatted("05")).strip().replace(",", "\",\"").replace("\r\n", "\"\r\n\"") + "\"").getBytes(gbk)),
                Arguments.of("empty columns and lines behind", (UNITS.strip() + ",,\r\n" + rows.formatted("06").strip() + ",,\r\n,,,,,,,,,\r\n\r\n").getBytes(gbk)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spreadsheets")
    void what_spreadsheets_save_is_read(String kind, byte[] content) {
        var answer = check("register", "sysadmin", List.of(new MockMultipartFile("units", "单位.csv", "text/csv", content)));
        assertThat(answer).as(text(answer)).hasStatus(302);
        assertThat(read(String.valueOf(answer.getResponse().getRedirectedUrl()), "sysadmin")).contains("写入 1 行");
    }

    @Test
    void what_looks_like_a_formula_or_like_markup_stays_text() {
        place("33FF01", "B-33FF01-01");
        var member = A_MEMBER.replace("330901101,B-330901101-01", "33FF01,B-33FF01-01");
        var formula = "\"=HYPERLINK(\"\"http://x\"\",\"\"${7*7}<b>\"\")\"";
        var load = check("register", "sysadmin", List.of(file("members", MEMBERS + "FL-2," + formula + "," + member + ",,,,\r\n")));
        assertThat(confirm(String.valueOf(load.getResponse().getRedirectedUrl()), "sysadmin")).hasStatus(302);
        assertThat(register.members(List.of("FL-2"))).singleElement()
                .satisfies(found -> assertThat(found.name()).isEqualTo("=HYPERLINK(\"http://x\",\"${7*7}<b>\")"));
        var again = text(check("register", "sysadmin", List.of(file("members", MEMBERS + "FL-2,<i>别名</i>," + member + ",,,,\r\n"))));
        assertThat(again).contains("${7*7}&lt;b&gt;", "&lt;i&gt;别名").doesNotContain("<i>");
    }

    @Test
    void officials_get_their_posts_and_a_first_password_each_that_is_shown_once() {
        place("33FO01", "B-33FO01-01");
        var load = check("officials", "secadmin", List.of(file("officials", OFFICIALS + "Fl.Li,李首载,0580-1234567,单位经办,33FO01,,2026-01-01,\r\n"
                + "fl.li,李首载,,支部书记,B-33FO01-01,支部书记,2026-01-01,2030-12-31\r\n")));
        var confirmation = String.valueOf(load.getResponse().getRedirectedUrl());
        var done = confirm(confirmation, "secadmin");
        assertThat(done).hasRedirectedUrl(confirmation);
        assertThat(done.getMvcResult().getFlashMap().get("slips").toString()).contains("fl.li");
        assertThat(city.official("fl.li").posts()).hasSize(2);
        assertThat(read(confirmation, "secadmin")).contains("已导入").doesNotContain("初始密码条");
    }

    @Test
    void what_changed_since_the_check_sends_back_to_it() {
        String rows = "33FC01,先到区,区县,330900,,,,\r\n";
        var mine = String.valueOf(check("register", "sysadmin", List.of(file("units", UNITS + rows + "33FC02,后到区,区县,330900,,,,\r\n"))).getResponse().getRedirectedUrl());
        var entered = mvc.post().uri("/admin/units/new").param("kind", "DISTRICT").param("code", "33FC01").param("name", "先到区")
                .param("parent", "330900").param("partyParent", "330900").with(signedIn(city.official("sysadmin"))).with(csrf()).exchange();
        assertThat(entered).hasStatus(302);
        var before = everything();
        assertThat(confirm(mine, "sysadmin")).hasStatus(422).bodyText().contains("预检之后系统中的数据有变化，请重新上传预检");
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void a_check_replaces_the_one_before_and_belongs_to_its_official() {
        var first = String.valueOf(check("register", "sysadmin", List.of(file("units", UNITS + "33FD01,甲区,区县,330900,,,,\r\n"))).getResponse().getRedirectedUrl());
        var second = String.valueOf(check("register", "sysadmin", List.of(file("units", UNITS + "33FD02,乙区,区县,330900,,,,\r\n"))).getResponse().getRedirectedUrl());
        assertThat(confirm(first, "sysadmin")).hasStatus(404);
        assertThat(confirm(second, "secadmin")).hasStatus(404);
        assertThat(confirm(second, "sysadmin")).hasRedirectedUrl(second);
    }

    @Test
    void fifteen_thousand_members_are_checked_and_loaded_within_half_a_minute() {
        place("33FB01", "B-33FB01-01");
        var branches = new StringBuilder(BRANCHES);
        var members = new StringBuilder(MEMBERS);
        for (int branch = 0; branch < 1_200; branch++) {
            branches.append("B-BULK-%04d,大批支部%d,单独组建,33FB01,33FB01,,,2015-06-30,,\r\n".formatted(branch, branch));
        }
        for (int member = 0; member < 15_000; member++) {
            members.append("BULK-%05d,大批%d,男,1952-03-08,1975-07-01,正式党员,是,33FB01,B-BULK-%04d,2015-06-30,,,,\r\n".formatted(member, member, member % 1_200));
        }
        long start = System.nanoTime();
        var load = check("register", "sysadmin", List.of(file("branches", branches.toString()), file("members", members.toString())));
        var confirmation = String.valueOf(load.getResponse().getRedirectedUrl());
        assertThat(confirm(confirmation, "sysadmin")).as(text(load)).hasRedirectedUrl(confirmation);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
        assertThat(read(confirmation, "sysadmin")).contains("15000", "1200");
    }

    /** A district of its own with a branch: other tests share the city. */
    private void place(String unit, String branch) {
        var load = check("register", "sysadmin", List.of(
                file("units", UNITS + unit + ",另区" + unit + ",区县,330900,,是,,\r\n"),
                file("branches", BRANCHES + branch + ",另区支部,单独组建," + unit + "," + unit + ",,,2015-06-30,,\r\n")));
        assertThat(confirm(String.valueOf(load.getResponse().getRedirectedUrl()), "sysadmin")).as(text(load)).hasStatus(302);
    }

    private MvcTestResult check(String half, String official, List<MockMultipartFile> files) {
        var request = mvc.post().uri("/admin/first-load/" + half).multipart();
        files.forEach(request::file);
        return request.with(signedIn(city.official(official))).with(csrf()).exchange();
    }

    private MvcTestResult confirm(String load, String official) {
        return mvc.post().uri(load + "/confirm").with(signedIn(city.official(official))).with(csrf()).exchange();
    }

    private String read(String address, String official) {
        return text(mvc.get().uri(address).with(signedIn(city.official(official))).exchange());
    }

    private static MockMultipartFile file(String table, String content) {
        return new MockMultipartFile(table, table + ".csv", "text/csv", content.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** How many rows there are wherever a load writes. */
    private List<Long> everything() {
        return Stream.of("organisation_unit", "organisation_official", "organisation_post", "organisation_account", "organisation_branch_place",
                        "register_branch", "register_member", "register_membership", "register_gathering", "register_officer", "audit_entry")
                .map(table -> database.sql("select count(*) from " + table).query(Long.class).single())
                .toList();
    }
}
