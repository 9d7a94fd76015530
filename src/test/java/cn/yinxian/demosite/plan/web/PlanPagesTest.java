package cn.yinxian.demosite.plan.web;

import static cn.yinxian.testing.PageVisitor.text;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.demosite.TestPlans;
import cn.yinxian.demosite.plan.SitePlans;
import cn.yinxian.testing.LoadedCity;
import cn.yinxian.testing.MovableClock;
import cn.yinxian.testing.PageVisitor;
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

/** The plan of a year from the clerk to the districts, and the board that follows it. */
@SpringBootTest(properties = {"spring.main.allow-bean-definition-overriding=true", "test.of=site-paths"})
@AutoConfigureMockMvc
@Import({TestOfficials.class, LoadedCity.class, MovableClock.Instead.class})
class PlanPagesTest {

    private static final String EDIT = "/demo-sites/plan/edit";
    private static final String[] FIGURES = {
        "year", "2026", "minRoutes", "3", "maxRoutes", "5", "maxKm", "80", "validYears", "3", "quotas[0].min", "2", "quotas[0].max", "3",
        "quotas[0].minCommunity", "1", "quotas[1].min", "1", "quotas[1].max", "2", "quotas[1].minCommunity", "1"};

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestCity city;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private JdbcClient database;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void without_a_plan() {
        clock.set("2026-11-23T09:00");
        database.sql("delete from demosite_plan_quota").update();
        database.sql("delete from demosite_plan").update();
    }

    @Test
    void a_plan_begins_with_the_citys_figures_is_decided_and_reaches_the_districts() {
        assertThat(visitor("clerk-xiangyang").read("/demo-sites")).contains("还没有生效的建设方案", "向阳区", "滨江区");
        assertThat(visitor("clerk-city").read(EDIT)).contains("向阳区", "value=\"80\"", "没有批准依据：只作内部观摩", "《创建示范活动管理办法（试行）》");
        assertThat(visitor("clerk-city").send(EDIT, FIGURES)).hasStatus3xxRedirection();
        assertThat(visitor("leader-city").read("/notices")).contains("2026年观摩点建设方案请您审定");
        assertThat(visitor("clerk-xiangyang").read("/demo-sites/plan")).as("not decided yet").doesNotContain("待审定的方案");
        assertThat(visitor("leader-city").fillFrom("/demo-sites/plan", "/demo-sites/plan/decide", "year", "2026", "verdict", "RETURN"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(decide("RETURN", "opinion", "滨江区可以多建")).hasStatus3xxRedirection();
        assertThat(visitor("clerk-city").read(EDIT)).contains("滨江区可以多建");
        assertThat(visitor("clerk-city").fill(EDIT, PageVisitor.plus(FIGURES, "quotas[1].max", "4"))).hasStatus3xxRedirection();
        assertThat(decide("AGREE")).hasStatus3xxRedirection();
        assertThat(beans.getBean(SitePlans.class).inForce()).hasValueSatisfying(plan -> assertThat(plan.of(TestCity.XIANGYANG)).hasValue(TestPlans.XIANGYANG));
        assertThat(visitor("clerk-binjiang").read("/notices")).contains("关于印发2026年离退休干部党建观摩点建设方案的通知");
        assertThat(visitor("clerk-xiangyang").read("/demo-sites/plan/notice?year=2026")).contains("银委", "向阳区：2 至 3 个，其中社区不少于 1 个").doesNotContain("示范", "授牌");
        assertThat(visitor("clerk-xiangyang").open("/demo-sites/plan/docx?year=2026")).hasStatusOk();
        assertThat(visitor("clerk-xiangyang").read("/demo-sites")).contains("内部观摩，不命名、不授牌", "还缺 2 个，其中社区观摩点 1 个");
    }

    @Test
    void with_a_basis_the_documents_name_and_promise_a_plaque() {
        new TestPlans(city, beans).inForce("省委办〔2026〕8号");
        assertThat(visitor("clerk-xiangyang").read("/demo-sites/plan/notice")).contains("示范观摩点", "省委办〔2026〕8号", "授牌");
        assertThat(visitor("clerk-xiangyang").read("/demo-sites")).contains("列入名录的授牌");
    }

    @Test
    void what_cannot_be_is_refused_beside_its_field_and_others_are_kept_out() {
        var answer = visitor("clerk-city").send(EDIT, "year", "2026", "minRoutes", "3", "maxRoutes", "2", "maxKm", "80", "validYears", "3",
                "quotas[0].min", "4", "quotas[0].max", "3", "quotas[0].minCommunity", "1", "quotas[1].min", "1", "quotas[1].max", "2", "quotas[1].minCommunity", "1");
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(answer)).contains("线路上限不能小于下限", "上限不能小于下限", "value=\"4\"");
        var empty = visitor("clerk-city").send(EDIT, "year", "", "maxKm", "很远");
        assertThat(empty).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(visitor("clerk-xiangyang").open(EDIT)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(visitor("clerk-city").open("/demo-sites/plan?year=1900")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(visitor("clerk-city").open("/demo-sites/plan/notice")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(database.sql("select count(*) from demosite_plan").query(Integer.class).single()).isZero();
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult decide(String verdict, String... more) {
        return visitor("leader-city").fillFrom(
                "/demo-sites/plan", "/demo-sites/plan/decide", PageVisitor.plus(PageVisitor.plus(more, "year", "2026"), "verdict", verdict));
    }

    private PageVisitor visitor(String official) {
        return new PageVisitor(mvc, city.official(official));
    }
}
