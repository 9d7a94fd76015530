package cn.yinxian.council.supervise.web;

import static cn.yinxian.testing.PageVisitor.text;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.council.supervise.UnfinishedItems;
import cn.yinxian.shared.UnitCode;
import cn.yinxian.register.LateActions;
import cn.yinxian.testing.CaseRows;
import cn.yinxian.testing.LoadedCity;
import cn.yinxian.testing.MovableClock;
import cn.yinxian.testing.PageVisitor;
import cn.yinxian.testing.TestCity;
import cn.yinxian.testing.TestOfficials;
import java.util.List;
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

/** Each path of supervise-item from the splitting of a decision to the end of its motion: pages, rules, engine together. */
@SpringBootTest(properties = {"spring.main.allow-bean-definition-overriding=true", "test.of=item-paths"})
@AutoConfigureMockMvc
@Import({TestOfficials.class, LoadedCity.class, MovableClock.Instead.class})
class ItemPathsTest {

    private static final String SECRETARY = "council-xiangyang";
    private static final String LEAD = "member-minzheng";

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

    private ItemStory story;
    private String motion;

    @BeforeEach
    void a_decided_motion() {
        clock.set("2026-11-23T09:00");
        story = new ItemStory(mvc, city, beans);
        motion = story.decided("由区民政局牵头提出办法；由档案馆配合整理材料");
    }

    @Test
    void split_reported_checked_and_struck_off_item_by_item_until_the_motion_is_done() {
        var page = rows().task(motion, "split-items");
        assertThat(visitor(SECRETARY).read(page)).contains("由区民政局牵头提出办法", "由档案馆配合整理材料", "2026-12-21");
        var items = split(
                "items[0].subject", "提出办法", "items[0].lead", "330901101", "items[0].dueOn", "2026-12-21", "items[0].coUnits", "330901102",
                "items[2].subject", "整理材料", "items[2].lead", "330901102", "items[2].dueOn", "2026-12-25");
        assertThat(items).hasSize(2);
        assertThat(visitor("clerk-office").read("/notices")).contains("请协办一项会议议定的督办事项");
        assertThat(visitor("clerk-office").read("/supervise-items/" + items.get(0))).contains("提出办法", "向阳区档案馆", "12月21日");
        assertThat(dueOf(items.get(0))).isEqualTo("2026-12-21");
        assertThat(beans.getBean(UnfinishedItems.class).of(TestCity.XIANGYANG))
                .filteredOn(item -> item.motion().value().equals(motion))
                .extracting(item -> item.subject() + item.leadName() + item.late())
                .containsExactly("提出办法向阳区民政局false", "整理材料向阳区档案馆false");

        var upload = visitor(LEAD).open(rows().task(items.get(0), "report-progress"));
        assertThat(upload).hasStatusOk();
        act(LEAD, items.get(0), "report-progress", "content", "已经印发");
        act(SECRETARY, items.get(0), "check-report", "verdict", "RETURN", "opinion", "请补充文号");
        assertThat(dueOf(items.get(0))).as("the same day").isEqualTo("2026-12-21");
        act(LEAD, items.get(0), "report-progress", "content", "已经印发，文号为一号");
        act(SECRETARY, items.get(0), "check-report", "verdict", "AGREE");
        act("convener-xiangyang", items.get(0), "close-out", "verdict", "RETURN", "opinion", "请跟踪落实");
        act(LEAD, items.get(0), "report-progress", "content", "已经落实");
        act(SECRETARY, items.get(0), "check-report", "verdict", "AGREE");
        act("convener-xiangyang", items.get(0), "close-out", "verdict", "AGREE");
        rows().assertEnded(items.get(0), "CLOSED");
        assertThat(rows().path(items.get(0))).containsExactly(
                "ORDER", "reportProgress REPORT_ITEM", "checkReport RETURN", "reportProgress REPORT_ITEM", "checkReport AGREE",
                "closeOut RETURN", "reportProgress REPORT_ITEM", "checkReport AGREE", "closeOut AGREE");
        assertThat(rows().status(motion)).as("another item is open").isEqualTo("IN_EXECUTION");

        act("clerk-office", items.get(1), "report-progress", "content", "已经整理");
        act(SECRETARY, items.get(1), "check-report", "verdict", "AGREE");
        act("convener-xiangyang", items.get(1), "close-out", "verdict", "AGREE");
        rows().assertEnded(motion, "CLOSED");
        assertThat(visitor(SECRETARY).read("/motions/" + motion)).as("its whole way").contains(
                "全部经过", "交办督办事项", "提出办法，主办单位：向阳区民政局", "上报办理情况", "已经印发，文号为一号", "督办事项销号");
        assertThat(visitor(LEAD).read("/supervise-items")).contains("提出办法", "已办结");
    }

    @Test
    void an_item_without_a_lead_is_refused_and_nothing_is_ordered() {
        var page = rows().task(motion, "split-items");
        var secretary = visitor(SECRETARY);
        refused(secretary.fill(page, "outcome", "ITEMS", "items[0].subject", "提出办法", "items[0].dueOn", "2026-12-21"), "应当有且只有一个主办单位");
        refused(secretary.fill(page, "outcome", "ITEMS", "items[0].subject", "提出办法", "items[0].lead", "330902101", "items[0].dueOn", "2026-12-21"), "应当有且只有一个主办单位");
        refused(secretary.fill(page, "outcome", "ITEMS", "items[0].subject", "提出办法", "items[0].lead", "330901101"), "请填写办理期限");
        refused(secretary.fill(page, "outcome", "ITEMS", "items[0].subject", "提出办法", "items[0].lead", "330901101", "items[0].dueOn", "2026-12-21",
                "items[0].coUnits", "330901101"), "不必再列为协办单位");
        refused(secretary.fill(page, "outcome", "ITEMS"), "请至少填写一项督办事项");
        refused(secretary.fill(page, "outcome", "NONE"), "请写明原因");
        assertThat(visitor(LEAD).send(page, "outcome", "NONE", "note", "无")).as("the wrong person").hasStatus(HttpStatus.NOT_FOUND);
        assertThat(secretary.send(page, "outcome", "NONE", "note", "无", "version", "99")).as("an old page").hasStatus(HttpStatus.CONFLICT);
        assertThat(itemsOf(motion)).isEmpty();
        assertThat(rows().waiting(motion)).containsExactly("splitItems");
    }

    @Test
    void more_time_is_given_once_by_the_office_and_then_by_the_convener_and_never_after_the_day() {
        var item = one();
        var ask = rows().task(item, "report-progress").replace("report-progress", "ask-extension");
        assertThat(visitor(LEAD).fill(ask, "until", "2026-12-31", "reason", "需要招标")).hasStatus3xxRedirection();
        act(SECRETARY, item, "decide-extension", "verdict", "AGREE");
        assertThat(dueOf(item)).isEqualTo("2026-12-31");
        ask = rows().task(item, "report-progress").replace("report-progress", "ask-extension");
        assertThat(visitor(LEAD).fill(ask, "until", "2027-01-15", "reason", "仍需招标")).hasStatus3xxRedirection();
        assertThat(visitor(SECRETARY).open(rows().task(item, "decide-extension"))).as("it is the convener's now").hasStatus(HttpStatus.CONFLICT);
        act("convener-xiangyang", item, "decide-extension", "verdict", "REFUSE", "opinion", "请按期办结");
        assertThat(dueOf(item)).isEqualTo("2026-12-31");

        clock.set("2027-01-04T09:00");
        ask = rows().task(item, "report-progress").replace("report-progress", "ask-extension");
        refused(visitor(LEAD).fill(ask, "until", "2027-01-15", "reason", "再延"), "应当在办理期限届满前提出");
        act(LEAD, item, "report-progress", "content", "刚刚办结");
        assertThat(beans.getBean(LateActions.class).countOf(UnitCode.of("330901101"), 2027)).isEqualTo(1);
        assertThat(visitor(SECRETARY).read("/supervise-items/" + item)).contains("超期上报", "已超过办理期限", "不同意延期");
    }

    @Test
    void another_lead_takes_over_and_a_newer_decision_ends_it() {
        var item = one();
        var path = "/supervise-items/" + item;
        assertThat(visitor(LEAD).open(path + "/lead")).as("no secretary").hasStatus(HttpStatus.FORBIDDEN);
        assertThat(visitor("council-city").open(path + "/lead")).as("another council's").hasStatus(HttpStatus.NOT_FOUND);
        refused(visitor(SECRETARY).fill(path + "/lead", "lead", "330901101", "reason", "合并"), "已经由这个单位主办");
        assertThat(visitor(SECRETARY).fill(path + "/lead", "lead", "330901102", "reason", "机构改革")).hasStatus3xxRedirection();
        assertThat(visitor(LEAD).open(rows().task(item, "report-progress"))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(visitor("clerk-office").read(rows().task(item, "report-progress"))).contains("主办单位由向阳区民政局改为向阳区档案馆");
        assertThat(dueOf(item)).isEqualTo("2026-12-21");

        refused(visitor(SECRETARY).fill(path + "/supersede", "motion", motion), "以后作出决定的议题编号");
        clock.set("2026-11-25T09:00");
        var newer = story.decided("不再单独制定办法");
        assertThat(visitor(SECRETARY).fill(path + "/supersede", "motion", newer)).hasStatus3xxRedirection();
        rows().assertEnded(item, "TERMINATED");
        rows().assertEnded(motion, "CLOSED");
        assertThat(visitor("clerk-office").read(path)).contains(newer);
    }

    @Test
    void who_reported_does_not_check_and_an_old_page_changes_nothing() {
        var item = one();
        var page = rows().task(item, "report-progress");
        var seen = PageVisitor.versioned(visitor(LEAD).read(page), "content", "已经印发");
        assertThat(visitor(LEAD).send(page, seen)).hasStatus3xxRedirection();
        assertThat(visitor(LEAD).send(page, seen)).as("twice").hasStatus(HttpStatus.CONFLICT);
        assertThat(visitor(LEAD).open(rows().task(item, "check-report"))).hasStatus(HttpStatus.NOT_FOUND);
        refused(visitor(SECRETARY).fill(rows().task(item, "check-report"), "verdict", "REFUSE", "opinion", "不行"), "请选择办理结果");
    }

    @Test
    void what_was_handed_on_can_be_taken_back_until_it_is_read() {
        var item = one();
        act(LEAD, item, "report-progress", "content", "已经印发");
        assertThat(dueOf(item)).as("the office's own time").isNotEqualTo("2026-12-21");
        assertThat(visitor(LEAD).send("/cases/" + item + "/recall", "reason", "填错了文号")).hasStatus3xxRedirection();
        assertThat(rows().waiting(item)).containsExactly("reportProgress");
        assertThat(dueOf(item)).as("its day runs again").isEqualTo("2026-12-21");
        story.checked(item, LEAD);
        assertThat(visitor(SECRETARY).send("/cases/" + item + "/recall", "reason", "再看一遍")).hasStatus3xxRedirection();
        assertThat(rows().waiting(item)).containsExactly("checkReport");
        act(SECRETARY, item, "check-report", "verdict", "AGREE");
        visitor(ItemStory.CONVENER).read(rows().task(item, "/close-out"));
        assertThat(visitor(SECRETARY).send("/cases/" + item + "/recall", "reason", "再看一遍")).as("the convener has read it").hasStatus(HttpStatus.CONFLICT);
        act(ItemStory.CONVENER, item, "close-out", "verdict", "AGREE");
        rows().assertEnded(motion, "CLOSED");
    }

    @Test
    void an_item_that_is_needless_is_ended_and_the_motion_with_the_last() {
        var item = one();
        var path = "/cases/" + item + "/terminate";
        assertThat(visitor("clerk-office").send(path, "reason", "不办了")).as("not concerned").hasStatus(HttpStatus.NOT_FOUND);
        assertThat(visitor("leader-xiangyang").send(path, "reason", "活动场所已经拆除")).hasStatus3xxRedirection();
        rows().assertEnded(item, "TERMINATED");
        rows().assertEnded(motion, "CLOSED");
        assertThat(visitor(SECRETARY).read("/motions/" + motion)).contains("督办事项终止");
    }

    @Test
    void several_items_are_struck_off_with_one_opinion() {
        var item = one();
        var second = story.decided("另一件");
        var other = story.one(second);
        story.checked(item, LEAD);
        story.checked(other, LEAD);
        var task = rows().task(item, "/close-out").split("/")[2];
        var another = rows().task(other, "/close-out").split("/")[2];
        var convener = visitor(ItemStory.CONVENER);
        var page = "/tasks/" + task + "/batch";
        assertThat(convener.read(page)).contains(item, other);
        var answer = convener.send(page, "tasks", task, "tasks", another, "opinion", "同意。");
        assertThat(answer).as(text(answer)).hasStatus3xxRedirection();
        rows().assertEnded(motion, "CLOSED");
        rows().assertEnded(second, "CLOSED");
    }

    private String one() {
        return story.one(motion);
    }

    private List<String> split(String... fields) {
        return story.split(motion, fields);
    }

    private List<String> itemsOf(String number) {
        return story.itemsOf(number);
    }

    private String dueOf(String item) {
        return database.sql("select due_at from workflow_task where case_number = ? and ended_at is null").param(item)
                .query((row, i) -> row.getTimestamp(1).toInstant().atZone(cn.yinxian.calendar.WorkingCalendar.ZONE).toLocalDate().toString())
                .single();
    }

    private void act(String official, String number, String page, String... fields) {
        story.act(official, number, page, fields);
    }

    private static void refused(MvcTestResult answer, String sentence) {
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(answer)).contains(sentence);
    }

    private PageVisitor visitor(String official) {
        return story.visitor(official);
    }

    private CaseRows rows() {
        return story.rows();
    }
}
