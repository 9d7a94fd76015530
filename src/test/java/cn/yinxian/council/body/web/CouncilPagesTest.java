package cn.yinxian.council.body.web;

import static cn.yinxian.testing.PageVisitor.text;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.council.TestCouncils;
import cn.yinxian.council.body.Councils;
import cn.yinxian.council.body.MemberUnit;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.testing.LoadedCity;
import cn.yinxian.testing.PageVisitor;
import cn.yinxian.testing.StoppedClock;
import cn.yinxian.testing.TestCity;
import cn.yinxian.testing.TestOfficials;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A council from its setting up to its members and its rule, as its secretary does it. */
@SpringBootTest(properties = "spring.main.allow-bean-definition-overriding=true")
@AutoConfigureMockMvc
@Import({TestOfficials.class, LoadedCity.class, StoppedClock.class})
class CouncilPagesTest {

    private static final String HERE = "/councils/330901";
    private static final String ARCHIVE = HERE + "/members/330901102";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestCity city;

    @Autowired
    private Councils councils;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private JdbcClient database;

    private PageVisitor secretary;

    @BeforeEach
    void standing() {
        new TestCouncils(city, beans).ofXiangyang();
        secretary = visitor("council-xiangyang");
    }

    private PageVisitor visitor(String official) {
        return new PageVisitor(mvc, city.official(official));
    }

    @Test
    void the_overview_shows_each_place_once_with_what_is_missing() {
        var page = visitor("clerk-city").read("/councils");
        assertThat(page).contains("银海市", "向阳区", "滨江区", "尚未设立", "已设立", "本半年会议", "尚未召开").doesNotContain("长宁街道", "设立协调议事会议</button>");
        assertThat(visitor("clerk-binjiang").read("/councils")).contains("滨江区", "银海市").doesNotContain("向阳区");
    }

    @Test
    void a_council_is_set_up_once_by_its_own_secretary() {
        database.sql("delete from council_council where place = '330902'").update();
        assertThat(visitor("council-city").send("/councils/330902")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(visitor("council-binjiang").send("/councils/330902")).hasStatus3xxRedirection();
        assertThat(councils.require(TestCity.BINJIANG).name()).isEqualTo("滨江区离退休干部党建工作协调议事会议");
        assertThat(visitor("council-binjiang").send("/councils/330902")).hasStatus3xxRedirection()
                .flash().containsEntry("warning", "这里已经设立协调议事会议，不用再次设立");
        database.sql("delete from council_council where place = '330902'").update();
    }

    @Test
    void the_city_reminds_a_district_of_what_is_missing_and_not_twice_in_a_week() {
        assertThat(visitor("council-xiangyang").send("/councils/330902/prompt")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(visitor("council-city").read("/councils")).contains("/councils/330902/prompt").doesNotContain("/councils/330900/prompt");
        assertThat(visitor("council-city").send("/councils/330902/prompt")).hasStatus3xxRedirection().flash().containsKey("message");
        assertThat(visitor("clerk-binjiang").read("/notices")).contains("请设立协调议事会议");
        assertThat(visitor("council-city").send("/councils/330902/prompt")).hasStatus3xxRedirection()
                .flash().containsEntry("warning", "7 天之内已经提醒过滨江区，请稍后再提醒");
        database.sql("delete from council_prompt").update();
    }

    @Test
    void members_are_units_of_the_place_and_each_only_once() {
        assertThat(secretary.fillFrom(HERE + "?name=长宁", HERE + "/members", "unit", "330901001")).hasStatus3xxRedirection();
        assertThat(councils.require(TestCity.XIANGYANG).member(TestCity.STREET)).isPresent();
        assertThat(secretary.read(HERE + "?name=长宁")).contains("没有名称含“长宁”");
        refused("330901001", "已经是成员单位");
        refused("330902101", "滨江区教育局不属于向阳区所辖单位");
        refused("330900101", "银海市财政局不属于向阳区所辖单位");
        refused("330901", "向阳区不属于");
        refused("999", "没有这个单位");
        assertThat(secretary.fillFrom(HERE + "/members/330901001", HERE + "/members/330901001/release")).hasStatus3xxRedirection();
        assertThat(councils.require(TestCity.XIANGYANG).member(TestCity.STREET)).isEmpty();
    }

    private void refused(String unit, String sentence) {
        var answer = secretary.fillFrom(HERE + "?name=书画", HERE + "/members", "unit", unit);
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(answer)).contains(sentence);
    }

    @Test
    void the_liaison_is_of_the_unit_and_told_so() {
        var stranger = secretary.fill(ARCHIVE, "liaison", "clerk-jiaoyu");
        assertThat(stranger).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(stranger)).contains("联络员应当是向阳区档案馆在岗的同志");
        assertThat(secretary.fill(ARCHIVE, "liaison", "clerk-office")).hasStatus3xxRedirection();
        assertThat(councils.require(TestCity.XIANGYANG).member(TestCity.SMALL_OFFICE))
                .map(MemberUnit::liaison)
                .hasValue(OfficialId.of("clerk-office"));
        assertThat(visitor("clerk-office").read("/notices")).contains("请您担任向阳区离退休干部党建工作协调议事会议联络员");
        assertThat(visitor("clerk-office").read(HERE)).contains("冯馆员").doesNotContain("联络员和退出");
    }

    @Test
    void two_who_change_the_council_at_once_do_not_overwrite_each_other() {
        var seen = PageVisitor.versioned(secretary.read(ARCHIVE), "liaison", "clerk-office");
        assertThat(secretary.send(ARCHIVE, seen)).hasStatus3xxRedirection();
        assertThat(secretary.send(ARCHIVE, seen)).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void a_rule_has_a_number_and_a_day_that_has_come() {
        var answer = rule("向老干发〔2026〕9号", "2026-12-01");
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(answer)).contains("通过日期不能晚于今天");
        assertThat(rule("向老干发〔2026〕9号", "2026-05-01")).hasStatus3xxRedirection();
        assertThat(rule("向老干发〔2026〕3号", "2026-03-01")).hasStatus3xxRedirection();
        assertThat(secretary.read(HERE)).as("the one adopted last is in force").contains("向老干发〔2026〕9号").doesNotContain("〔2026〕3号");
        assertThat(text(rule("向老干发〔2026〕9号", "2026-05-01"))).contains("已经登记");
    }

    private MvcTestResult rule(String number, String day) {
        return secretary.fill(HERE + "/rule", "title", "议事规则", "docNumber", number, "adoptedOn", day);
    }

    @Test
    void whoever_does_not_keep_it_finds_no_form() {
        var clerk = visitor("clerk-minzheng");
        assertThat(clerk.read(HERE)).doesNotContain("<button class=\"btn btn-primary btn-main\"");
        assertThat(clerk.open(HERE + "/rule")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(visitor("council-binjiang").open(HERE)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(visitor("council-city").open(HERE + "/rule")).as("the city oversees, it does not keep").hasStatus(HttpStatus.NOT_FOUND);
    }
}
