package cn.yinxian.publicity.web;

import static cn.yinxian.testing.PageVisitor.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cn.yinxian.deadline.DeadlineMoved;
import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.organisation.Role;
import cn.yinxian.publicity.ItemEffect;
import cn.yinxian.publicity.ItemOutcome;
import cn.yinxian.publicity.NewPublicity;
import cn.yinxian.publicity.PublicItem;
import cn.yinxian.publicity.Publicities;
import cn.yinxian.publicity.PublicityClosed;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.testing.CaseRows;
import cn.yinxian.testing.LoadedCity;
import cn.yinxian.testing.MovableClock;
import cn.yinxian.testing.PageVisitor;
import cn.yinxian.testing.TestCity;
import cn.yinxian.testing.TestOfficials;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** Each path of publicity and publicity-objection: pages, rules, engine together. */
@SpringBootTest(properties = {"spring.main.allow-bean-definition-overriding=true", "test.of=publicity-paths"})
@AutoConfigureMockMvc
@RecordApplicationEvents
@Import({TestOfficials.class, LoadedCity.class, MovableClock.Instead.class})
class PublicityPathsTest {

    private static final String CLERK = "clerk-xiangyang";
    private static final CaseNumber ORIGIN = CaseNumber.of("TT-2026-00001");
    private static final String CLUE = "2026年9月12日在区老年大学三楼，可查签到册第四页";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestCity city;

    @Autowired
    private Publicities publicities;

    @Autowired
    private RuntimeService engine;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MovableClock clock;

    @Autowired
    private ApplicationEventPublisher publisher;

    @Autowired
    private ApplicationEvents events;

    private String number;

    @BeforeEach
    void a_publicity() {
        clock.set("2026-11-23T09:00");
        number = posted(true);
    }

    @Test
    void shown_to_everybody_and_confirmed_without_objection() {
        assertThat(visitor("auditor").read("/publicities")).contains("拟推荐项目的公示", "向阳区", "11月30日", "公示中");
        var page = visitor("clerk-jiaoyu").read("/publicities/" + number);
        assertThat(page).contains("银龄讲堂", "2026年11月24日至11月30日，共5个工作日", "提出异议").doesNotContain("收到的异议", "审批记录");
        assertThat(visitor(CLERK).read("/publicities/" + number)).contains("没有收到异议", "发布公示");
        var paper = visitor("clerk-jiaoyu").read(firstPaper(page));
        assertThat(paper).contains("三、异议受理", "1．银龄讲堂（向阳区民政局）");
        assertThat(visitor("clerk-jiaoyu").open(firstPaper(page) + "/docx")).hasStatusOk();

        assertThat(timer().getDuedate().toInstant()).isEqualTo("2026-11-30T15:59:59Z");
        assertThat(rows().waiting(number)).as("nobody has to act while it is shown").isEmpty();
        assertThat(rows().status(number)).isEqualTo("SHOWN");
        fire();
        assertThat(rows().waiting(number)).containsExactly("confirmPublicity");
        assertThat(visitor("leader-xiangyang").open(rows().task(number, "confirm-publicity"))).as("the wrong person").hasStatus(HttpStatus.NOT_FOUND);
        act(CLERK, number, "confirm-publicity", "opinion", "公示期满，无异议。");
        rows().assertEnded(number, "CLOSED");
        assertThat(rows().path(number)).containsExactly("POST", "confirmPublicity CONFIRM_PUBLICITY");
        assertThat(closed().outcomes()).extracting(ItemOutcome::effect).containsExactly(ItemEffect.STANDS, ItemEffect.STANDS);
        assertThat(closed().origin()).isEqualTo(ORIGIN);
        assertThat(visitor("clerk-jiaoyu").read("/publicities/" + number)).contains("无异议", "公示结果", "已公布结果");
    }

    @Test
    void a_founded_objection_takes_one_item_away_and_an_open_one_keeps_it_from_being_confirmed() {
        assertThat(visitor("clerk-office").send(path(), "shown", "SE-1", "manner", "NAMED", "reason", "时间不实")).hasStatus3xxRedirection();
        assertThat(visitor("clerk-club").send(path(), "shown", "SE-2", "manner", "ANONYMOUS", "reason", "并非原创", "clue", CLUE)).hasStatus3xxRedirection();
        fire();
        var confirm = rows().task(number, "confirm-publicity");
        assertThat(visitor(CLERK).read(confirm)).contains("有 2 件异议没有查结");
        refused(visitor(CLERK).fill(confirm), "还有 2 件异议没有查结");

        var founded = objections().get(0);
        var unresolved = objections().get(1);
        var work = rows().task(founded, "investigate-objection");
        assertThat(visitor(CLERK).read(work)).contains("冯馆员", "时间不实", "登录后实名提出");
        assertThat(visitor("clerk-binjiang").open(work)).as("another district's").hasStatus(HttpStatus.NOT_FOUND);
        refused(visitor(CLERK).fill(work, "outcome", "", "findings", "", "reply", ""), "请选择核查结论");
        act(CLERK, founded, "investigate-objection", "outcome", "FOUNDED", "findings", "查签到册，走访冯某", "reply", "活动时间与事实不符");
        rows().assertEnded(founded, "CLOSED");
        act(CLERK, unresolved, "investigate-objection", "outcome", "UNRESOLVED", "findings", "作者尚未联系上", "reply", "正在进一步核实");
        assertThat(visitor("clerk-office").read("/notices")).contains("您提出的异议已经查结");

        var seen = visitor(CLERK).read(confirm);
        var form = PageVisitor.versioned(seen, "opinion", "");
        assertThat(seen).contains("取消", "暂缓", "活动时间与事实不符");
        assertThat(visitor(CLERK).send(confirm, form)).hasStatus3xxRedirection();
        assertThat(visitor(CLERK).send(confirm, form)).as("twice").hasStatus(HttpStatus.CONFLICT);
        assertThat(closed().outcomes()).containsExactly(
                new ItemOutcome("SE-1", ItemEffect.REVOKED, "活动时间与事实不符"), new ItemOutcome("SE-2", ItemEffect.SUSPENDED, "正在进一步核实"));
        assertThat(visitor("clerk-jiaoyu").read("/publicities/" + number)).contains("活动时间与事实不符").doesNotContain("冯馆员", "查签到册");
    }

    @Test
    void who_objects_anonymously_leaves_no_trace_and_nobody_learns_of_others() {
        assertThat(visitor("clerk-club").send(path(), "shown", "SE-1", "manner", "ANONYMOUS", "reason", "不实", "clue", "听说", "contact", "138")).satisfies(
                answer -> refused(answer, "没有具体线索的匿名异议不予受理"));
        assertThat(visitor("clerk-club").send(path(), "shown", "SE-1", "manner", "ANONYMOUS", "reason", "不实", "clue", CLUE, "contact", "13899990000"))
                .hasStatus3xxRedirection();
        var objection = objections().get(0);
        assertThat(database.sql("select coalesce(objector_id, '') || coalesce(objector_name, '') || coalesce(contact, '') from publicity_objection where case_number = ?")
                .param(objection).query(String.class).single()).isEmpty();
        assertThat(database.sql("select count(*) from audit_entry where actor = 'clerk-club' and subject like ?").param("%" + objection)
                .query(Integer.class).single()).isZero();
        assertThat(visitor("clerk-club").read("/publicities/" + number)).doesNotContain(objection, "我提出的异议");
        assertThat(visitor("clerk-club").open("/publicity-objections/" + objection)).hasStatus(HttpStatus.NOT_FOUND);

        assertThat(visitor("clerk-office").send(path(), "shown", "SE-1", "manner", "NAMED", "reason", "另一件")).hasStatus3xxRedirection();
        assertThat(visitor("clerk-office").read("/publicities/" + number)).contains("我提出的异议", "核查中").doesNotContain(objection);
        refused(visitor("clerk-office").send(path(), "shown", "SE-1", "manner", "NAMED", "reason", "再说一次"), "请不要重复提交");
        assertThat(visitor("org-xiangyang").read("/publicity-objections/" + objections().get(1))).contains("姓名只有承办人可以查看").doesNotContain("冯馆员");
    }

    @Test
    void without_signing_in_only_what_is_open_is_read_and_objected_to() {
        assertThat(mvc.get().uri("/public/publicities").exchange()).hasStatusOk().bodyText().contains(number);
        assertThat(mvc.get().uri("/public/publicities/" + number).exchange()).hasStatusOk().bodyText().contains("银龄讲堂");
        var open = "/public/publicities/" + number + "/objections";
        assertThat(mvc.get().uri(open).exchange()).hasStatusOk();
        refused(outside(open, "shown", "SE-1", "manner", "NAMED", "reason", "不实"), "请填写姓名，或者选择匿名");
        refused(outside(open, "shown", "SE-1", "manner", "NAMED", "reason", "不实", "name", "钱某"), "请留下联系电话");
        assertThat(outside(open, "shown", "SE-1", "manner", "NAMED", "reason", "不实", "name", "钱某", "contact", "13800000000")).hasStatus3xxRedirection();
        var objection = objections().get(0);
        refused(visitor(CLERK).fill(rows().task(objection, "investigate-objection"), "outcome", "UNFOUNDED", "findings", "查", "reply", "不成立"), "应当先核实署名");
        act(CLERK, objection, "investigate-objection", "outcome", "UNFOUNDED", "findings", "查", "reply", "不成立", "signature", "CONFIRMED");

        var inside = posted(false);
        assertThat(mvc.get().uri("/public/publicities/" + inside).exchange()).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(outside("/public/publicities/" + inside + "/objections", "shown", "SE-1", "manner", "ANONYMOUS", "reason", "x", "clue", CLUE))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void a_late_objection_is_refused_with_its_reason_and_the_text_is_kept() {
        clock.set("2026-11-30T23:59");
        assertThat(visitor("clerk-office").send(path(), "shown", "SE-1", "manner", "NAMED", "reason", "最后一分钟")).hasStatus3xxRedirection();
        clock.set("2026-12-01T00:00");
        var late = visitor("clerk-club").send(path(), "shown", "SE-2", "manner", "NAMED", "reason", "迟到的理由");
        refused(late, "公示期已于2026年11月30日届满，不再受理异议");
        assertThat(text(late)).contains("迟到的理由");
        assertThat(objections()).hasSize(1);
    }

    @Test
    void of_one_objection_sent_twice_at_once_one_is_taken() throws Exception {
        var barrier = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        try {
            Callable<MvcTestResult> press = () -> {
                barrier.await(60, TimeUnit.SECONDS);
                return visitor("clerk-office").send(path(), "shown", "SE-1", "manner", "NAMED", "reason", "材料不实");
            };
            var first = threads.submit(press);
            var second = threads.submit(press);
            assertThat(List.of(first.get(120, TimeUnit.SECONDS), second.get(120, TimeUnit.SECONDS)))
                    .extracting(answer -> answer.getResponse().getStatus()).containsExactlyInAnyOrder(302, 422);
        } finally {
            threads.shutdownNow();
        }
        assertThat(objections()).hasSize(1);
    }

    @Test
    void a_changed_calendar_moves_the_last_day_and_the_timer_with_it() {
        transaction.executeWithoutResult(status -> publisher.publishEvent(
                new DeadlineMoved("case:" + number, "publicity.workdays", MovableClock.at("2026-12-01T23:59:59"))));
        assertThat(timer().getDuedate().toInstant()).isEqualTo("2026-12-01T15:59:59Z");
        assertThat(visitor("clerk-jiaoyu").read("/publicities/" + number)).contains("11月24日至12月1日，共6个工作日");
    }

    @Test
    void whoever_objected_does_not_look_into_it() {
        assertThat(visitor(CLERK).send(path(), "shown", "SE-1", "manner", "NAMED", "reason", "本人反映")).hasStatus3xxRedirection();
        var mine = rows().task(objections().get(0), "investigate-objection");
        assertThat(visitor(CLERK).read(mine)).contains("请回避", "姓名只有承办人可以查看");
        refused(visitor(CLERK).fill(mine, "outcome", "FOUNDED", "findings", "查", "reply", "成立"), "您本人提出的，应当回避");
        act("clerk2-xiangyang", objections().get(0), "investigate-objection", "outcome", "FOUNDED", "findings", "查", "reply", "成立");
    }

    @Test
    void what_is_said_against_the_places_own_thing_is_looked_into_above_it() {
        var own = posted(true, new PublicItem("SE-3", "区本级项目", "向阳区", TestCity.XIANGYANG));
        assertThat(visitor("clerk-office").send("/publicities/" + own + "/objections", "shown", "SE-3", "manner", "NAMED", "reason", "不实")).hasStatus3xxRedirection();
        var objection = objectionsTo(own).get(0);
        var work = rows().task(objection, "investigate-objection");
        assertThat(visitor(CLERK).open(work)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(visitor(CLERK).open("/publicity-objections/" + objection)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(visitor("clerk-city").read(work)).contains("冯馆员");
        act("clerk-city", objection, "investigate-objection", "outcome", "UNFOUNDED", "findings", "查", "reply", "不成立");
        rows().assertEnded(objection, "CLOSED");
    }

    @Test
    void what_it_was_about_is_gone_and_nothing_is_left_open() {
        assertThat(visitor("clerk-office").send(path(), "shown", "SE-1", "manner", "NAMED", "reason", "不实")).hasStatus3xxRedirection();
        for (int i = 0; i < 2; i++) {
            transaction.executeWithoutResult(status -> publicities.cancel(CaseNumber.of(number), "本次评选已经终止"));
        }
        rows().assertEnded(number, "TERMINATED");
        rows().assertEnded(objections().get(0), "TERMINATED");
        assertThat(events.stream(PublicityClosed.class)).isEmpty();
        refused(visitor("clerk-club").send(path(), "shown", "SE-2", "manner", "NAMED", "reason", "不实"), "本次公示已经终止");
    }

    private String posted(boolean open, PublicItem... more) {
        var items = new java.util.ArrayList<>(List.of(
                new PublicItem("SE-1", "银龄讲堂", "向阳区民政局", TestCity.BUREAU), new PublicItem("SE-2", "红色书屋", "幸福社区", TestCity.COMMUNITY)));
        items.addAll(List.of(more));
        var asked = new NewPublicity(
                ORIGIN, "关于2026年度“一区一品”拟推荐项目的公示", "现将拟推荐项目予以公示。", TestCity.XIANGYANG,
                CandidateGroup.of(Role.DISTRICT_CLERK, TestCity.XIANGYANG), items, open);
        return transaction.execute(status -> publicities.post(asked, CurrentOfficial.SYSTEM)).value();
    }

    private MvcTestResult outside(String path, String... fields) {
        var request = mvc.post().uri(path).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private Job timer() {
        return jobs.createJobQuery().processInstanceId(engine.createProcessInstanceQuery().processInstanceBusinessKey(number).singleResult().getId())
                .timers().singleResult();
    }

    private void fire() {
        clock.set("2026-12-01T08:30");
        jobs.executeJob(timer().getId());
    }

    private PublicityClosed closed() {
        return events.stream(PublicityClosed.class).filter(event -> event.publicity().value().equals(number)).findFirst().orElseThrow();
    }

    private List<String> objections() {
        return objectionsTo(number);
    }

    private List<String> objectionsTo(String publicity) {
        return database.sql("select case_number from publicity_objection where publicity = ? order by case_number").param(publicity).query(String.class).list();
    }

    private static String firstPaper(String page) {
        int at = page.indexOf("/documents/");
        return page.substring(page.lastIndexOf('"', at) + 1, page.indexOf('"', at)).replace("/docx", "");
    }

    private String path() {
        return "/publicities/" + number + "/objections";
    }

    private void act(String official, String of, String page, String... fields) {
        var answer = visitor(official).fill(rows().task(of, "/" + page), fields);
        assertThat(answer).as(text(answer)).hasStatus3xxRedirection();
    }

    private static void refused(MvcTestResult answer, String sentence) {
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(answer)).contains(sentence);
    }

    private PageVisitor visitor(String official) {
        return new PageVisitor(mvc, city.official(official));
    }

    private CaseRows rows() {
        return new CaseRows(database, engine);
    }
}
