package cn.yinxian.council.motion.web;

import static cn.yinxian.testing.PageVisitor.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinxian.council.TestCouncils;
import cn.yinxian.council.motion.AgendaMotions;
import cn.yinxian.council.motion.Decision;
import cn.yinxian.council.motion.Execution;
import cn.yinxian.council.motion.MotionCalls;
import cn.yinxian.council.motion.ReadyMotion;
import cn.yinxian.council.motion.model.Motions;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Refused;
import cn.yinxian.testing.CaseRows;
import cn.yinxian.testing.LoadedCity;
import cn.yinxian.testing.MovableClock;
import cn.yinxian.testing.PageVisitor;
import cn.yinxian.testing.TestCity;
import cn.yinxian.testing.TestOfficials;
import cn.yinxian.workflow.OpenTask;
import cn.yinxian.workflow.TaskRef;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.camunda.bpm.engine.RuntimeService;
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
import org.springframework.transaction.support.TransactionTemplate;

/** Each path of council-motion from the first page to its end: pages, rules, engine together; what meetings do comes through the area's interfaces. */
@SpringBootTest(properties = {"spring.main.allow-bean-definition-overriding=true", "test.of=motion-paths"})
@AutoConfigureMockMvc
@Import({TestOfficials.class, LoadedCity.class, MovableClock.Instead.class})
class MotionPathsTest {

    private static final AtomicInteger MEETINGS = new AtomicInteger();
    private static final LocalDate MEETING_DAY = LocalDate.of(2026, 12, 24);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestCity city;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private RuntimeService engine;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MovableClock clock;

    @Autowired
    private AgendaMotions agenda;

    @Autowired
    private Execution execution;

    private CaseNumber meeting;

    @BeforeEach
    void councils_and_a_meeting_to_come() {
        clock.set("2026-11-23T09:00");
        var councils = new TestCouncils(city, beans);
        councils.ofCity();
        councils.ofXiangyang();
        meeting = CaseNumber.of("CM-2026-%05d".formatted(MEETINGS.incrementAndGet()));
    }

    @Test
    void submitted_returned_amended_accepted_decided_and_closed_out() {
        var number = submitted("clerk-minzheng", "330901/UNIT_CLERK@330901101", "关于老年活动场所共享的议题");
        act("council-xiangyang", number, "screen-motion", "outcome", "RETURN", "met", "title", "opinion", "请补充措施");
        assertThat(rows().status(number)).isEqualTo("RETURNED");
        assertThat(visitor("clerk-minzheng").read(rows().task(number, "amend-motion"))).contains("请补充措施", "内容清楚，有依据、有措施");
        act("clerk-minzheng", number, "amend-motion", paper("关于老年活动场所共享的议题（修改）"));
        accept("council-xiangyang", number);
        assertThat(rows().status(number)).isEqualTo("AWAITING_MEETING");
        assertThat(agenda.ready(TestCity.XIANGYANG)).extracting(ReadyMotion::number).contains(CaseNumber.of(number));

        onAgenda(number);
        decide(number, Decision.ADOPTED_AS_AMENDED, "原则同意，由区民政局牵头，十二月底前提出办法。");
        assertThat(rows().waiting(number)).containsExactly("splitItems");
        in(() -> {
            execution.split(taken("council-xiangyang", number, "split-items"), true, null);
            return null;
        });
        assertThat(rows().status(number)).isEqualTo("IN_EXECUTION");
        in(() -> {
            execution.itemsClosed(CaseNumber.of(number));
            execution.itemsClosed(CaseNumber.of(number));
            return null;
        });

        rows().assertEnded(number, "CLOSED");
        assertThat(rows().path(number)).containsExactly(
                "SUBMIT", "screenMotion RETURN", "amendMotion RESUBMIT", "screenMotion AGREE", "RESOLVE_IN_MEETING", "splitItems SPLIT", "CLOSE_OUT");
        assertThat(visitor("clerk-minzheng").read("/motions/" + number))
                .contains("修改后通过", "由区民政局牵头", "从提出到销号", "落实并销号", meeting.value());
        assertThat(visitor("council-xiangyang").read("/motions")).contains("关于老年活动场所共享的议题");
    }

    @Test
    void a_decision_that_leaves_nothing_to_do_ends_with_a_word_why() {
        var number = accepted("关于通报年度要点的议题");
        onAgenda(number);
        decide(number, Decision.ADOPTED, "同意。");
        var secretary = visitor("council-xiangyang");
        var page = rows().task(number, "split-items");
        assertThat(secretary.fill(page, "outcome", "NONE", "note", " ")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(secretary.fill(page, "outcome", "NONE", "note", "已在会上通报，没有需要督办的事项。")).hasStatus3xxRedirection();
        rows().assertEnded(number, "CLOSED");
    }

    @Test
    void deferred_it_comes_first_at_the_next_meeting_returned_it_is_amended_rejected_it_ends() {
        var number = accepted("关于书记助理员补贴的议题");
        var other = accepted("关于社区报到的议题");
        onAgenda(number);
        decide(number, Decision.DEFERRED, "情况尚不清楚，下次再议。");
        assertThat(agenda.ready(TestCity.XIANGYANG)).first().satisfies(first -> {
            assertThat(first.number().value()).isEqualTo(number);
            assertThat(first.continued()).isTrue();
        });
        onAgenda(number);
        decide(number, Decision.RETURNED, "请重新测算。");
        assertThat(rows().waiting(number)).containsExactly("amendMotion");
        act("clerk-minzheng", number, "amend-motion", paper("关于书记助理员补贴的议题"));
        accept("council-xiangyang", number);
        onAgenda(number);
        decide(number, Decision.REJECTED, "不同意。");
        rows().assertEnded(number, "REFUSED");
        assertThat(visitor("clerk-minzheng").read("/motions/" + number)).contains("缓议", "退回", "否决");
        onAgenda(other);
        decide(other, Decision.REJECTED, "不同意。");
    }

    @Test
    void a_late_motion_needs_the_conveners_consent_and_without_it_waits_for_the_next_meeting() {
        open(LocalDate.of(2026, 12, 4));
        clock.set("2026-12-05T09:00");
        var late = submitted("member-minzheng", "330901/COUNCIL_MEMBER@330901101", "关于冬季走访慰问的议题");
        var refused = submitted("clerk-minzheng", "330901/UNIT_CLERK@330901101", "关于明年读书班的议题");
        assertThat(rows().waiting(late)).containsExactly("consentLate");
        act("convener-xiangyang", late, "consent-late", "agreed", "true");
        assertThat(visitor("convener-xiangyang").fill(rows().task(refused, "consent-late"), "agreed", "false"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        act("convener-xiangyang", refused, "consent-late", "agreed", "false", "opinion", "请列入下次会议");
        accept("council-xiangyang", late);
        accept("council-xiangyang", refused);
        assertThat(agenda.ready(TestCity.XIANGYANG)).filteredOn(one -> one.number().value().equals(late)).singleElement()
                .matches(ReadyMotion::late);
        assertThat(agenda.ready(TestCity.XIANGYANG)).extracting(one -> one.number().value()).doesNotContain(refused);
        assertRefused(() -> agenda.place(CaseNumber.of(refused), meeting), "召集人未同意列入本次会议");
        in(() -> {
            beans.getBean(MotionCalls.class).close(meeting);
            return null;
        });
        assertThat(agenda.ready(TestCity.XIANGYANG)).extracting(one -> one.number().value()).contains(refused);
    }

    @Test
    void merged_redirected_raised_and_passed_down() {
        var principal = accepted("关于养老服务进社区的议题");
        var merged = submitted("member-minzheng", "330901/COUNCIL_MEMBER@330901101", "关于居家养老的议题");
        act("council-xiangyang", merged, "screen-motion", "outcome", "MERGE", "principal", principal);
        rows().assertEnded(merged, "CLOSED");
        assertThat(visitor("member-minzheng").read("/motions/" + merged)).contains("已并入", principal);

        var redirected = submitted("clerk-office", "330901/UNIT_CLERK@330901102", "关于婚丧登记的议题");
        act("council-xiangyang", redirected, "screen-motion", "outcome", "REDIRECT", "unit", "330901101", "opinion", "请依职责办理");
        act("clerk-minzheng", redirected, "answer-redirected", "answer", "已纳入本年度计划。");
        rows().assertEnded(redirected, "CLOSED");
        assertThat(visitor("clerk-office").read("/motions/" + redirected)).contains("已纳入本年度计划");

        var raised = submitted("clerk-minzheng", "330901/UNIT_CLERK@330901101", "关于全市统一标准的议题");
        var secretary = visitor("council-xiangyang");
        assertThat(secretary.fill(rows().task(raised, "screen-motion"), "outcome", "RAISE", "district", "330900"))
                .as("no reason").hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        act("council-xiangyang", raised, "screen-motion", "outcome", "RAISE", "district", "330900", "opinion", "涉及全市，请市级审议");
        act("council-city", raised, "screen-motion", "outcome", "PASS_DOWN", "district", "330901", "opinion", "宜由区县先行");
        accept("council-xiangyang", raised);
        assertThat(rows().path(raised)).containsExactly("SUBMIT", "screenMotion RAISE", "screenMotion PASS_DOWN", "screenMotion AGREE");
    }

    @Test
    void what_the_route_asks_for_is_told_when_it_is_checked_and_blocks_the_agenda() {
        var clerk = visitor("clerk-minzheng");
        var draft = begun(clerk, plus(paper("关于增加经费的议题"), "place", "330901/UNIT_CLERK@330901101", "money", "true"));
        assertThat(clerk.read(draft)).contains("涉及经费，还没有财政部门的意见");
        var number = submit(clerk, draft);
        var page = rows().task(number, "screen-motion");
        var secretary = visitor("council-xiangyang");
        var met = new String[] {"outcome", "ACCEPT", "met", "title", "met", "body", "met", "asked", "met", "opinions", "met", "files"};
        assertThat(text(secretary.fill(page, met))).contains("涉及经费，还没有财政部门的意见");
        assertThat(text(secretary.fill(page, "outcome", "ACCEPT", "met", "title", "heardMoney", "同意"))).contains("应附的材料齐全");
        assertThat(secretary.fill(page, plus(met, "heardMoney", "同意列入明年预算。"))).hasStatus3xxRedirection();
        assertThat(clerk.read("/motions/" + number)).contains("同意列入明年预算");
    }

    @Test
    void withdrawn_it_cannot_be_placed_and_on_a_fixed_agenda_it_cannot_be_withdrawn() {
        var withdrawn = accepted("关于撤下的议题");
        var fixed = accepted("关于留下的议题");
        var clerk = visitor("clerk-minzheng");
        assertThat(clerk.fillFrom("/motions/" + withdrawn + "/withdraw", "/motions/" + withdrawn + "/withdraw", "reason", "情况有变"))
                .hasStatus3xxRedirection();
        rows().assertEnded(withdrawn, "WITHDRAWN");
        assertRefused(() -> agenda.place(CaseNumber.of(withdrawn), meeting), "刚刚由申报单位撤销");
        onAgenda(fixed);
        assertThat(text(clerk.fill("/motions/" + fixed + "/withdraw", "reason", "不提了"))).contains("议程已经确定");
        assertRefused(() -> agenda.place(CaseNumber.of(fixed), CaseNumber.of("CM-2026-99999")), "已列入会议");
        in(() -> {
            agenda.release(CaseNumber.of(fixed), meeting);
            agenda.release(CaseNumber.of(fixed), meeting);
            return null;
        });
        assertRefused(() -> agenda.excerpt(CaseNumber.of(fixed), meeting, Decision.ADOPTED, "同意"), "不在本次会议的议程上");
        assertThat(clerk.fill("/motions/" + fixed + "/withdraw", "reason", "不提了")).hasStatus3xxRedirection();
    }

    @Test
    void what_is_not_done_is_carried_on_without_typing_anything_again() {
        var number = accepted("关于示范点建设的议题");
        onAgenda(number);
        decide(number, Decision.ADOPTED, "由区民政局负责。");
        var by = city.official("council-xiangyang");
        var next = in(() -> execution.continuation(CaseNumber.of(number), "尚有一项没有办结", by));
        assertThat(in(() -> execution.continuation(CaseNumber.of(number), "再报", by))).isEqualTo(next);
        assertThat(agenda.require(next).continued()).isTrue();
        assertThat(rows().status(next.value())).isEqualTo("AWAITING_MEETING");
        assertThat(visitor("council-xiangyang").read("/motions/" + next)).contains("关于示范点建设的议题", "尚有一项没有办结", number);
        onAgenda(next.value());
        decide(next.value(), Decision.RETURNED, "请说明进展。");
        act("clerk-minzheng", next.value(), "amend-motion", paper("关于示范点建设的议题"));
        assertThat(rows().waiting(next.value())).containsExactly("screenMotion");
    }

    @Test
    void a_draft_is_its_owners_and_is_submitted_once() {
        var clerk = visitor("clerk-minzheng");
        var draft = begun(clerk, "place", "330901/UNIT_CLERK@330901101", "title", "只有名称的议题");
        assertThat(clerk.read("/inbox/drafts")).contains("只有名称的议题");
        assertThat(text(clerk.fillFrom(draft, draft + "/submit"))).contains("请填写议题内容", "请写明提请会议决定什么");
        assertThat(visitor("member-minzheng").open(draft)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(visitor("member-minzheng").send(draft + "/submit", "version", "0")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(clerk.fillFrom(draft + "/edit", draft + "/edit", plus(paper("写全的议题"), "place", "330901/UNIT_CLERK@330901101")))
                .hasStatus3xxRedirection();
        var submitted = clerk.fillFrom(draft, draft + "/submit");
        assertThat(submitted).hasStatus3xxRedirection();
        assertThat(clerk.send(draft + "/submit", "version", "1")).hasStatus(HttpStatus.CONFLICT);
        assertThat(clerk.read("/inbox/drafts")).doesNotContain("写全的议题");
        assertThat(visitor("clerk-street").open("/motions/new")).as("no member").hasStatus(HttpStatus.NOT_FOUND);
        var discarded = begun(clerk, "place", "330901/UNIT_CLERK@330901101", "title", "不要的议题");
        assertThat(clerk.send(discarded + "/discard")).hasStatus3xxRedirection();
        assertThat(clerk.open(discarded)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void a_district_brings_its_motion_to_the_city() {
        var number = submitted("clerk-xiangyang", "330900/DISTRICT_CLERK@330901", "关于市级统筹的议题");
        assertThat(visitor("council-xiangyang").open(rows().task(number, "screen-motion"))).hasStatus(HttpStatus.NOT_FOUND);
        accept("council-city", number);
        assertThat(agenda.ready(TestCity.CITY)).extracting(one -> one.number().value()).contains(number);
        assertThatThrownBy(() -> execution.require(CaseNumber.of(number))).isInstanceOf(Missing.class);
    }

    private void open(LocalDate closesOn) {
        in(() -> {
            beans.getBean(MotionCalls.class).open(TestCity.XIANGYANG, meeting, closesOn, MEETING_DAY);
            return null;
        });
        assertThat(visitor("clerk-minzheng").read("/motions")).contains("征集议题：12月4日截止");
        assertRefused(() -> beans.getBean(MotionCalls.class).open(TestCity.XIANGYANG, CaseNumber.of("CM-2026-88888"), closesOn, MEETING_DAY), "正在进行");
    }

    private String accepted(String title) {
        var number = submitted("clerk-minzheng", "330901/UNIT_CLERK@330901101", title);
        accept("council-xiangyang", number);
        return number;
    }

    private void accept(String secretary, String number) {
        act(secretary, number, "screen-motion", "outcome", "ACCEPT", "met", "title", "met", "body", "met", "asked", "met", "opinions", "met", "files",
                "opinion", "同意");
    }

    private String submitted(String official, String place, String title) {
        var sponsor = visitor(official);
        return submit(sponsor, begun(sponsor, plus(paper(title), "place", place)));
    }

    /** @return path of the draft */
    private static String begun(PageVisitor sponsor, String... fields) {
        var answer = sponsor.fill("/motions/new", fields);
        assertThat(answer).as(text(answer)).hasStatus3xxRedirection();
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    private static String submit(PageVisitor sponsor, String draft) {
        var answer = sponsor.fillFrom(draft, draft + "/submit");
        assertThat(answer).as(text(answer)).hasStatus3xxRedirection();
        return String.valueOf(answer.getResponse().getRedirectedUrl()).replace("/motions/", "");
    }

    private static String[] paper(String title) {
        return new String[] {
            "title", title, "body", "背景、依据和措施。", "asked", "请会议审议通过。", "opinions[0].unit", "向阳区教育局", "opinions[0].stance", "AGREED"
        };
    }

    private static String[] plus(String[] fields, String... more) {
        var all = Arrays.copyOf(fields, fields.length + more.length);
        System.arraycopy(more, 0, all, fields.length, more.length);
        return all;
    }

    private void act(String official, String number, String page, String... fields) {
        var answer = visitor(official).fill(rows().task(number, "/" + page), fields);
        assertThat(answer).as(text(answer)).hasStatus3xxRedirection();
    }

    private void onAgenda(String number) {
        in(() -> {
            agenda.place(CaseNumber.of(number), meeting);
            agenda.settle(CaseNumber.of(number), meeting);
            return null;
        });
    }

    private void decide(String number, Decision decision, String words) {
        in(() -> {
            agenda.excerpt(CaseNumber.of(number), meeting, decision, words);
            return null;
        });
        assertThat(execution.require(CaseNumber.of(number)).decision()).isEqualTo(decision);
    }

    private OpenTask taken(String official, String number, String page) {
        var task = rows().task(number, "/" + page).split("/")[2];
        return execution.takeSplit(TaskRef.of(task), city.official(official));
    }

    private <T> T in(Supplier<T> act) {
        return transaction.execute(status -> act.get());
    }

    private void assertRefused(Runnable act, String sentence) {
        assertThatThrownBy(() -> in(() -> {
                    act.run();
                    return null;
                }))
                .asInstanceOf(InstanceOfAssertFactories.type(Refused.class))
                .extracting(refused -> refused.refusals().get(0).sentence())
                .asString()
                .contains(sentence);
    }

    private PageVisitor visitor(String official) {
        return new PageVisitor(mvc, city.official(official));
    }

    private CaseRows rows() {
        return new CaseRows(database, engine);
    }
}
