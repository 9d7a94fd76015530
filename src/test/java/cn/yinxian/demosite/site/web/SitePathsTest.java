package cn.yinxian.demosite.site.web;

import static cn.yinxian.testing.PageVisitor.text;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.demosite.TestPlans;
import cn.yinxian.demosite.TestSites;
import cn.yinxian.demosite.plan.SiteMode;
import cn.yinxian.demosite.site.GeoPoint;
import cn.yinxian.demosite.site.ListedSites;
import cn.yinxian.document.Documents;
import cn.yinxian.publicity.ItemEffect;
import cn.yinxian.publicity.ItemOutcome;
import cn.yinxian.publicity.PublicityClosed;
import cn.yinxian.register.BranchDissolved;
import cn.yinxian.register.Standings;
import cn.yinxian.register.TermStanding;
import cn.yinxian.shared.BranchCode;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.testing.CaseRows;
import cn.yinxian.testing.LoadedCity;
import cn.yinxian.testing.MovableClock;
import cn.yinxian.testing.PageVisitor;
import cn.yinxian.testing.TestCity;
import cn.yinxian.testing.TestMembers;
import cn.yinxian.testing.TestOfficials;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** Each path of demo-site from the draft to the list and out of it: pages, rules, engine together. */
@SpringBootTest(properties = {"spring.main.allow-bean-definition-overriding=true", "test.of=site-paths"})
@AutoConfigureMockMvc
@Import({TestOfficials.class, LoadedCity.class, MovableClock.Instead.class})
class SitePathsTest {

    private static final String PLAIN = "330901101/B-330901101-02";
    private static final String MIXED = "330901101/B-330901101-01";
    private static final String ARCHIVE = "330901102/B-330901102-01";
    private static final String COMMUNITY = "330901001001/B-330901001-01";
    private static final String ORGANS = "330900101/B-330900101-01";
    private static final GeoPoint HERE = new GeoPoint(120_150_000, 30_280_000);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestCity city;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private RuntimeService engine;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MovableClock clock;

    private TestSites sites;

    @BeforeEach
    void a_plan_and_no_sites() {
        clock.set("2026-11-23T09:00");
        Stream.of("demosite_inspection", "demosite_site_equipment", "demosite_site", "demosite_plan_quota", "demosite_plan")
                .forEach(table -> database.sql("delete from " + table).update());
        new TestPlans(city, beans).inForce(null);
        sites = new TestSites(beans);
    }

    @Test
    void from_the_draft_through_every_step_to_the_list_in_mode_b() {
        var clerk = visitor("clerk-community");
        assertThat(clerk.send("/demo-sites/new", "place", COMMUNITY, "name", "幸福社区", "money", "很多", "version", "0")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var draft = redirect(clerk.send("/demo-sites/new", "place", COMMUNITY, "name", "幸福社区", "longitude", "120.15", "latitude", "30.28",
                "equipment", "SIGN", "equipment", "FLAG", "money", "0", "version", "0"));
        assertThat(clerk.read("/inbox/drafts")).contains("幸福社区");
        refused(clerk.fillFrom(draft, draft + "/submit"), "请填写地址", "请填写讲解提纲", "请至少上传一张场所照片");
        assertThat(clerk.fill(draft + "/edit", "name", "幸福社区", "address", "长宁路一号", "longitude", "120.15", "latitude", "30.28",
                "rooms", "两间", "equipment", "SIGN", "outline", "先看活动室。", "money", "0")).hasStatus3xxRedirection();
        assertThat(photo("clerk-community", draft + "/files")).hasStatus3xxRedirection();
        assertThat(clerk.read(draft)).contains("✓ 有", "标识牌", "东经 120.15°，北纬 30.28°", "活动室.png");
        var number = redirect(clerk.fillFrom(draft, draft + "/submit")).replace("/demo-sites/", "");

        act("committee-street", number, "unit-opinion", "verdict", "RETURN", "opinion", "请写明讲解时长");
        assertThat(photo("clerk-community", rows().task(number, "amend-site") + "/photos")).hasStatus3xxRedirection();
        act("clerk-community", number, "amend-site", "name", "幸福社区党群驿站", "address", "长宁路一号", "longitude", "120.15", "latitude", "30.28",
                "rooms", "两间", "outline", "先看活动室，讲半小时。", "money", "5000", "moneySource", "街道经费");
        act("committee-street", number, "unit-opinion", "verdict", "AGREE");
        assertThat(visitor("clerk-xiangyang").read(rows().task(number, "check-site"))).contains("名额 2 至 3 个，其中社区不少于 1 个；已推荐和列入名录 0 个");
        act("clerk-xiangyang", number, "check-site", "verdict", "AGREE", "rank", "1");
        assertThat(visitor("clerk-xiangyang").read("/demo-sites")).contains("还缺 1 个");
        act("leader-xiangyang", number, "approve-site", "verdict", "AGREE");
        act("clerk-city", number, "desk-review", "verdict", "AGREE");

        assertThat(photo("clerk-city", rows().task(number, "accept-site") + "/photos")).hasStatus3xxRedirection();
        var page = rows().task(number, "accept-site");
        assertThat(visitor("clerk-city").read(page)).contains("capture=\"environment\"", "85 分以上合格", "keep");
        refused(visitor("clerk-city").fill(page, score("吕市办", 20, 20, 20, 20, 9, 9)), "至少两人");
        refused(visitor("clerk-city").fill(page, score("吕市办、张工委", 21, 20, 20, 20, 9, 9)), "0 至 20 的整数");
        assertThat(visitor("clerk-city").fill(page, score("吕市办、张工委", 16, 16, 12, 12, 10, 10))).hasStatus3xxRedirection();
        refused(visitor("clerk-community").fill(rows().task(number, "rectify-site"), "content", "已经整改"), "请上传整改后的照片");
        assertThat(photo("clerk-community", rows().task(number, "rectify-site") + "/photos")).hasStatus3xxRedirection();
        act("clerk-community", number, "rectify-site", "content", "已经整改");
        assertThat(visitor("clerk-city").fill(rows().task(number, "accept-site"), score("吕市办，张工委", 18, 18, 18, 18, 8, 8))).hasStatus3xxRedirection();

        act("leader-city", number, "joint-review", "vote", "YES");
        act("org-city", number, "joint-review", "vote", "YES");
        var list = rows().task(number, "list-site");
        assertThat(text(visitor("clerk-city").send(list, PageVisitor.versioned(visitor("clerk-city").read(list))))).contains("关于将幸福社区党群驿站列入离退休干部党建观摩点名录的通知");
        act("clerk-city", number, "list-site");
        rows().assertEnded(number, "CLOSED");
        assertThat(visitor("clerk-community").read("/demo-sites/" + number)).contains("自2026年11月23日起列入名录，有效期至2029年11月22日", "76 分，限期整改", "88 分，合格", "整改材料");
        assertThat(papers(number)).allMatch(SiteMode.B_SHOWCASE::allows).anyMatch(line -> line.contains("有效期") || line.contains("起至2029年11月22日"));
        assertThat(listed()).containsExactly(number);
        assertThat(visitor("clerk-xiangyang").read("/demo-sites")).contains("1 个");
        assertThat(visitor("clerk-xiangyang").open("/demo-sites/" + number + "/exit")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(visitor("clerk-city").fill("/demo-sites/" + number + "/exit", "reason", "场所已经拆除")).hasStatus3xxRedirection();
        assertThat(papers(number)).allMatch(SiteMode.B_SHOWCASE::allows).anyMatch(line -> line.contains("场所已经拆除。自本通知印发之日起"));
        assertThat(listed()).isEmpty();
    }

    @Test
    void without_a_community_site_the_districts_list_waits_and_goes_on_when_it_comes() {
        database.sql("update demosite_plan_quota set min_sites = 1, max_sites = 2").update();
        var first = toDistrict("民政局", PLAIN, "clerk-minzheng");
        act("clerk-xiangyang", first, "check-site", "verdict", "AGREE", "rank", "1");
        assertThat(rows().waiting(first)).isEmpty();
        assertThat(visitor("clerk-minzheng").read("/demo-sites/" + first)).contains("社区观摩点还没有达到下限，先等待");
        var community = toDistrict("幸福社区", COMMUNITY, "clerk-community");
        refused(visitor("clerk-xiangyang").fill(rows().task(community, "check-site"), "verdict", "AGREE", "rank", "1"), "第 1 位已是民政局");
        act("clerk-xiangyang", community, "check-site", "verdict", "AGREE", "rank", "2");
        assertThat(rows().waiting(first)).containsExactly("approveSite");
        assertThat(rows().waiting(community)).containsExactly("approveSite");

        var third = toDistrict("民政局一支部", MIXED, "clerk-minzheng");
        refused(visitor("clerk-xiangyang").fill(rows().task(third, "check-site"), "verdict", "AGREE", "rank", "3"), "名额至多 2 个，已推荐和列入名录 2 个");
        act("leader-xiangyang", first, "approve-site", "verdict", "REFUSE", "opinion", "暂不具备条件");
        rows().assertEnded(first, "REFUSED");
        act("clerk-xiangyang", third, "check-site", "verdict", "AGREE", "rank", "1");
    }

    @Test
    void a_branch_must_be_in_order_and_leads_one_site_only() {
        beans.getBean(TransactionTemplate.class).executeWithoutResult(status ->
                beans.getBean(Standings.class).mark(List.of(TestMembers.ARCHIVE), TermStanding.OVERDUE_RED));
        long late = sites.draft("档案馆", HERE, ARCHIVE, city.official("clerk-office"));
        refused(visitor("clerk-office").fillFrom("/demo-sites/drafts/" + late, "/demo-sites/drafts/" + late + "/submit"), "尚未换届，请先办理换届");
        beans.getBean(TransactionTemplate.class).executeWithoutResult(status ->
                beans.getBean(Standings.class).mark(List.of(TestMembers.ARCHIVE), TermStanding.IN_TERM));
        var number = submit("民政局", PLAIN, "clerk-minzheng");
        long second = sites.draft("民政局二号", HERE, PLAIN, city.official("clerk-minzheng"));
        refused(visitor("clerk-minzheng").fillFrom("/demo-sites/drafts/" + second, "/demo-sites/drafts/" + second + "/submit"), "已有观摩点民政局（" + number + "）");
        long named = sites.draft("示范支部", HERE, MIXED, city.official("clerk-minzheng"));
        refused(visitor("clerk-minzheng").fillFrom("/demo-sites/drafts/" + named, "/demo-sites/drafts/" + named + "/submit"), "不得使用“示范”");
        assertThat(visitor("clerk-office").open("/demo-sites/drafts/" + named)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(visitor("clerk-minzheng").send("/demo-sites/drafts/" + named + "/discard")).hasStatus3xxRedirection();
        refused(visitor("clerk-minzheng").send("/demo-sites/new", "place", ARCHIVE, "name", "别人的", "version", "0"), "请选择依托的党支部");
        refused(visitor("clerk-minzheng").send("/demo-sites/new", "place", PLAIN, "longitude", "12", "latitude", "北", "version", "0"), "请填写 73 至 136 之间的度数");
        database.sql("delete from demosite_plan_quota").update();
        database.sql("delete from demosite_plan").update();
        long early = sites.draft("早", HERE, MIXED, city.official("clerk-minzheng"));
        refused(visitor("clerk-minzheng").fillFrom("/demo-sites/drafts/" + early, "/demo-sites/drafts/" + early + "/submit"), "还没有生效的观摩点建设方案");
    }

    @Test
    void a_city_organ_passes_no_district_and_one_who_refuses_ends_the_joint_review() {
        var number = submit("财政局", ORGANS, "clerk-caizheng");
        act("committee-caizheng", number, "unit-opinion", "verdict", "AGREE");
        sites.to("joint-review", CaseNumber.of(number));
        assertThat(rows().path(number)).doesNotContain("checkSite AGREE");
        refused(visitor("org-city").send(signature(number, "org-city"), "vote", "NO"), "请写明意见");
        refused(visitor("org-city").send(signature(number, "org-city"), "vote", "ABSTAIN"), "请选择同意或者不同意");
        assertThat(visitor("org-city").open(signature(number, "leader-city"))).as("the other's").hasStatus(HttpStatus.NOT_FOUND);
        assertThat(visitor("leader-city").read(signature(number, "leader-city"))).contains("有一方不同意的，本次申报结束");
        assertThat(visitor("org-city").send(signature(number, "org-city"), "vote", "NO", "opinion", "不同意列入")).hasStatus3xxRedirection();
        rows().assertEnded(number, "REFUSED");
        assertThat(visitor("clerk-caizheng").read("/demo-sites/" + number)).contains("联合会签未通过");
    }

    @Test
    void in_mode_a_a_site_is_shown_first_and_gets_a_plaque_unless_somebody_objects_with_ground() {
        new TestPlans(city, beans).inForce("省委办〔2026〕8号");
        var good = sites.to("none", CaseNumber.of(submit("财政局", ORGANS, "clerk-caizheng"))).value();
        assertThat(rows().waiting(good)).isEmpty();
        assertThat(visitor("clerk-caizheng").read("/demo-sites/" + good)).contains("公示中");
        assertThat(visitor("clerk-caizheng").open("/demo-sites/" + good + "/withdraw")).hasStatusOk();
        refused(visitor("clerk-caizheng").fill("/demo-sites/" + good + "/withdraw", "reason", "不报了"), "正在公示，不能撤销");
        close(good, ItemEffect.STANDS);
        act("clerk-city", good, "list-site");
        assertThat(papers(good)).anyMatch(line -> line.contains("示范观摩点名录")).anyMatch(line -> line.contains("依据省委办〔2026〕8号，授予"));

        var bad = sites.to("none", sites.submit("教育局", HERE, "330902101/B-330902101-01", city.official("clerk-jiaoyu"))).value();
        assertThat(rows().status(bad)).as("the district has no community site").isEqualTo("UNDER_REVIEW");
    }

    @Test
    void the_unit_may_withdraw_and_a_dissolved_branch_ends_it() {
        var withdrawn = submit("民政局", PLAIN, "clerk-minzheng");
        assertThat(visitor("clerk-minzheng").fill("/demo-sites/" + withdrawn + "/withdraw", "reason", "另行申报")).hasStatus3xxRedirection();
        rows().assertEnded(withdrawn, "WITHDRAWN");
        var lapsed = submit("民政局", PLAIN, "clerk-minzheng");
        var listed = sites.listed(CaseNumber.of(submit("财政局", ORGANS, "clerk-caizheng"))).value();
        assertThat(listed()).containsExactly(listed);
        dissolved("B-330901101-02");
        rows().assertEnded(lapsed, "TERMINATED");
        dissolved("B-330900101-01");
        assertThat(listed()).isEmpty();
        assertThat(visitor("clerk-caizheng").read("/demo-sites/" + listed)).contains("依托的党支部已经撤销");
    }

    @Test
    void a_site_counts_as_long_as_it_is_valid() {
        var listed = sites.listed(CaseNumber.of(submit("财政局", ORGANS, "clerk-caizheng")));
        assertThat(beans.getBean(ListedSites.class).find(listed, LocalDate.of(2029, 11, 22))).isPresent();
        assertThat(beans.getBean(ListedSites.class).find(listed, LocalDate.of(2029, 11, 23))).isEmpty();
    }

    private void dissolved(String branch) {
        transaction.executeWithoutResult(status -> events.publishEvent(new BranchDissolved(BranchCode.of(branch))));
    }

    private void close(String number, ItemEffect effect) {
        transaction.executeWithoutResult(status -> events.publishEvent(new PublicityClosed(
                CaseNumber.of("PU-2026-99999"), CaseNumber.of(number), List.of(new ItemOutcome(number, effect, null)), city.official("clerk-city"))));
    }

    private String signature(String number, String official) {
        return sites.waiting(CaseNumber.of(number)).stream()
                .filter(one -> city.official(official).owners().contains(one.owner()))
                .map(one -> "/tasks/" + one.task() + "/" + one.page())
                .findFirst()
                .orElseThrow();
    }

    private String toDistrict(String name, String place, String clerk) {
        return sites.to("check-site", CaseNumber.of(submit(name, place, clerk))).value();
    }

    private String submit(String name, String place, String clerk) {
        return sites.submit(name, HERE, place, city.official(clerk)).value();
    }

    private List<String> listed() {
        return beans.getBean(ListedSites.class).on(LocalDate.of(2026, 11, 23)).stream().map(site -> site.number().value()).toList();
    }

    private List<String> papers(String number) {
        return beans.getBean(Documents.class).of(CaseNumber.of(number)).stream()
                .flatMap(issued -> Stream.concat(Stream.of(issued.draft().title()), issued.draft().paragraphs().stream()))
                .toList();
    }

    private static String[] score(String inspectors, int... points) {
        var parts = cn.yinxian.demosite.site.model.ScorePart.values();
        String[] fields = {"day", "2026-11-23", "inspectors", inspectors, "findings", "场所整洁"};
        for (int at = 0; at < parts.length; at++) {
            fields = PageVisitor.plus(fields, "points[" + parts[at] + "]", String.valueOf(points[at]));
        }
        return fields;
    }

    private MvcTestResult photo(String official, String path) {
        var sent = mvc.post().uri(path).multipart().file(new MockMultipartFile("photo", "活动室.png", "image/png", TestSites.PHOTO))
                .with(TestOfficials.signedIn(city.official(official)))
                .with(org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
        assertThat(sent.getResponse().getStatus()).as(text(sent)).isEqualTo(302);
        return sent;
    }

    private static String redirect(MvcTestResult answer) {
        assertThat(answer).as(text(answer)).hasStatus3xxRedirection();
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    private void act(String official, String number, String page, String... fields) {
        var answer = page.equals("joint-review")
                ? visitor(official).send(signature(number, official), fields)
                : visitor(official).fill(rows().task(number, "/" + page), fields);
        assertThat(answer).as(text(answer)).hasStatus3xxRedirection();
    }

    private static void refused(MvcTestResult answer, String... sentences) {
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(answer)).contains(sentences);
    }

    private PageVisitor visitor(String official) {
        return new PageVisitor(mvc, city.official(official));
    }

    private CaseRows rows() {
        return new CaseRows(database, engine);
    }
}
