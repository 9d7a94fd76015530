package cn.yinxian.council.meeting.web;

import static cn.yinxian.testing.PageVisitor.text;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.council.TestCouncils;
import cn.yinxian.council.meeting.PlacedMotions;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.testing.CaseRows;
import cn.yinxian.testing.LoadedCity;
import cn.yinxian.testing.MovableClock;
import cn.yinxian.testing.PageVisitor;
import cn.yinxian.testing.TestCity;
import cn.yinxian.testing.TestOfficials;
import java.util.List;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
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

/** Each path of council-meeting through its pages: pages, rules, engine, documents together; and whoever comes wrong, twice or late. */
@SpringBootTest(properties = {"spring.main.allow-bean-definition-overriding=true", "test.of=meeting-paths"})
@AutoConfigureMockMvc
@Import({TestOfficials.class, LoadedCity.class, MovableClock.Instead.class, PlacedMotions.class})
class MeetingPathsTest {

    private static final String SECRETARY = "council-xiangyang";
    private static final String CONVENER = "convener-xiangyang";
    private static final String LIAISON = "clerk-minzheng";
    private static final String TEXT = "同意，由区民政局牵头落实。";

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
    private MovableClock clock;

    @Autowired
    private PlacedMotions motions;

    private String number;

    @BeforeEach
    void nine_o_clock() {
        clock.set("2026-11-23T09:00");
        motions.clear();
        new TestCouncils(city, beans).ofXiangyang();
        motions.ready(1, true);
        motions.ready(2, false);
        var answer = visitor(SECRETARY).send("/council-meetings/new", plan("2026-12-21", "2026-12-03"));
        number = answer.getResponse().getRedirectedUrl().replace("/council-meetings/", "");
    }

    /** A council prepares one meeting at a time, and the tests share one. */
    @AfterEach
    void call_it_off() {
        database.sql("update council_meeting set status = 'CANCELLED' where status <> 'CLOSED'").update();
    }

    private static String[] plan(String day, String closesOn) {
        return new String[] {"council", "330901", "day", day, "time", "9:30", "venue", "区委老干部局会议室", "closesOn", closesOn};
    }

    @Test
    void convened_ordered_frozen_held_written_signed_and_every_excerpt_back() {
        arrange("add", "motion", "MO-2026-00001");
        arrange("add", "motion", "MO-2026-00002");
        arrange("report", "report", "通报上次会议落实情况");
        arrange("up-2");
        assertThat(titles()).containsExactly("关于第2件事<b>的议题", "关于第1件事<b>的议题", "通报上次会议落实情况");
        act(SECRETARY, "prepare-agenda", agenda("submit"));
        act(CONVENER, "freeze-agenda", "verdict", "RETURN", "opinion", "请把重大事项排在前面");
        arrange("down-2");
        act(SECRETARY, "prepare-agenda", agenda("submit"));
        act(CONVENER, "freeze-agenda", "verdict", "AGREE");
        assertThat(motions.settled).hasSize(2);
        assertThat(documents()).containsExactly("关于召开向阳区离退休干部党建工作协调议事会议第%d次会议的通知".formatted(ordinal()));

        answer("true", "person", "魏民政");
        attend("PRESENT", "PRESENT");
        decide(1, "ADOPTED", "yes", "2", "no", "0", "abstain", "0");
        decide(2, "DEFERRED");
        decide(3, "ADOPTED");
        act(SECRETARY, "hold-meeting", "act", "finish");
        assertThat(motions.open).isEmpty();

        String draft = minutes();
        assertThat(draft).contains("一、关于第1件事<b>的议题。", "经表决（赞成 2 票，反对 0 票，弃权 0 票），予以通过。" + TEXT, "二、关于第2件事<b>的议题。", "决定缓议");
        act(SECRETARY, "draft-minutes", "act", "submit", "text", draft + "\n会议强调，要抓好落实。");
        act(CONVENER, "sign-minutes", "verdict", "RETURN", "opinion", "请核对");
        act(SECRETARY, "draft-minutes", "act", "submit", "text", minutes());
        act(CONVENER, "sign-minutes", "verdict", "AGREE", "opinion", "同意签发。");

        assertThat(motions.excerpts).containsExactly("MO-2026-00001 ADOPTED " + TEXT, "MO-2026-00002 DEFERRED " + TEXT);
        assertThat(documents()).hasSize(2).last().asString().endsWith("次会议纪要");
        assertThat(rows().path(number)).containsExactly(
                "SUBMIT", "prepareAgenda SUBMIT_AGENDA", "freezeAgenda RETURN", "prepareAgenda SUBMIT_AGENDA", "freezeAgenda AGREE",
                "holdMeeting HOLD_MEETING", "draftMinutes SUBMIT_MINUTES", "signMinutes RETURN", "draftMinutes SUBMIT_MINUTES", "signMinutes AGREE");
        rows().assertEnded(number, "CLOSED");
        assertThat(visitor(LIAISON).read("/council-meetings/" + number)).contains("同意，由区民政局牵头落实", "会议强调，要抓好落实", "出席");
    }

    @Test
    void with_too_few_it_is_put_off_told_again_and_held() {
        freeze();
        answer("true", "person", "魏民政");
        attend("ABSENT", "EXCUSED");
        String page = visitor(SECRETARY).read(task("hold-meeting"));
        assertThat(page).contains("人数不足，不能开会", "成员单位 2 个，出席 0 个；开会至少 1 个，议决重大事项至少 2 个");
        refused(SECRETARY, "hold-meeting", "不足半数（至少 1 个），不能议决", "decide-item?item=1", "item", "1", "decision", "ADOPTED", "text", TEXT);
        var late = visitor(SECRETARY).fill(task("hold-meeting"), "act", "adjourn", "newDay", "2027-02-01", "newTime", "10:00");
        assertThat(late).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(late)).contains("应当在 10 个工作日以内");
        act(SECRETARY, "hold-meeting", "act", "adjourn", "newDay", "2026-12-24", "newTime", "10:00");

        assertThat(documents()).as("told again").hasSize(2);
        assertThat(database.sql("select count(*) from council_meeting_receipt where case_number = ?").param(number).query(Integer.class).single()).isZero();
        attend("PRESENT", "ABSENT");
        var enough = visitor(SECRETARY).fill(task("hold-meeting"), "act", "adjourn", "newDay", "2026-12-28", "newTime", "10:00");
        assertThat(text(enough)).contains("已达到半数，应当开会");
        refused(SECRETARY, "hold-meeting", "不足三分之二（至少 2 个），重大事项不能议决，可以缓议", "decide-item?item=1", "item", "1", "decision", "ADOPTED", "text", TEXT);
        decide(1, "DEFERRED");
        decide(2, "REJECTED");
        act(SECRETARY, "hold-meeting", "act", "finish");
        assertThat(rows().path(number)).endsWith("holdMeeting ADJOURN", "holdMeeting HOLD_MEETING");
    }

    @Test
    void bad_figures_are_refused_and_change_nothing() {
        freeze();
        attend("PRESENT", "PRESENT");
        refused(SECRETARY, "hold-meeting", "共 3 票，多于可以表决的 2 人", "decide-item?item=1",
                "item", "1", "decision", "ADOPTED", "text", TEXT, "yes", "2", "no", "1", "abstain", "0");
        refused(SECRETARY, "hold-meeting", "票数相等的，议题退回", "decide-item?item=1",
                "item", "1", "decision", "ADOPTED", "text", TEXT, "yes", "1", "no", "1", "abstain", "0");
        refused(SECRETARY, "hold-meeting", "共 2 票，多于可以表决的 1 人", "decide-item?item=1",
                "item", "1", "decision", "ADOPTED", "text", TEXT, "yes", "2", "no", "0", "abstain", "0", "recused", TestCity.BUREAU.value());
        assertThat(text(visitor(SECRETARY).fill(task("hold-meeting"), "act", "finish"))).contains("第 1 项议题", "还没有议决");
        decide(1, "RETURNED", "yes", "1", "no", "1", "abstain", "0");
        refused(SECRETARY, "hold-meeting", "一项议题只议决一次", "decide-item?item=1", "item", "1", "decision", "ADOPTED", "text", TEXT);
        decide(2, "ADOPTED");
        act(SECRETARY, "hold-meeting", "act", "finish");
        var incomplete = visitor(SECRETARY).fill(task("draft-minutes"), "act", "submit", "text", "会议开过了。");
        assertThat(incomplete).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(incomplete)).contains("纪要缺少第 1 项议题", "纪要缺少第 2 项议题", "会议开过了。");
    }

    @Test
    void of_two_secretaries_who_order_the_agenda_at_once_one_is_told() {
        arrange("add", "motion", "MO-2026-00001");
        arrange("add", "motion", "MO-2026-00002");
        var other = PageVisitor.versioned(visitor(SECRETARY).read(task("prepare-agenda")), agenda("strike-1"));
        arrange("down-1");
        var overtaken = visitor(SECRETARY).send(task("prepare-agenda"), other);
        assertThat(overtaken).hasStatus(HttpStatus.CONFLICT);
        assertThat(text(overtaken)).contains("刚刚被他人更新");
        assertThat(titles()).containsExactly("关于第2件事<b>的议题", "关于第1件事<b>的议题");
    }

    @Test
    void the_order_is_typed_in_numbers_too() {
        arrange("add", "motion", "MO-2026-00001");
        arrange("add", "motion", "MO-2026-00002");
        arrange("report", "report", "通报");
        var answer = visitor(SECRETARY).fill(
                task("prepare-agenda"), row(0, 1, 1, row(1, 2, 2, row(2, 3, 1, "act", "save"))));
        assertThat(answer).hasStatus(HttpStatus.FOUND);
        assertThat(titles()).containsExactly("通报", "关于第1件事<b>的议题", "关于第2件事<b>的议题");
    }

    @Test
    void a_motion_withdrawn_while_the_agenda_freezes_is_named() {
        arrange("add", "motion", "MO-2026-00001");
        act(SECRETARY, "prepare-agenda", agenda("submit"));
        motions.withdrawn.add(CaseNumber.of("MO-2026-00001"));
        var refused = visitor(CONVENER).fill(task("freeze-agenda"), "verdict", "AGREE");
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(refused)).contains("已由提出单位撤销，请移出议程");
        assertThat(rows().waiting(number)).containsExactly("freezeAgenda");
    }

    @Test
    void a_late_item_needs_the_convener() {
        arrange("add", "motion", "MO-2026-00001");
        act(SECRETARY, "prepare-agenda", agenda("submit"));
        act(CONVENER, "freeze-agenda", "verdict", "AGREE");
        String late = "/council-meetings/" + number + "/late-items";
        assertThat(visitor(SECRETARY).fill(late, "motion", "MO-2026-00002")).hasStatus(HttpStatus.FOUND);
        attend("PRESENT", "PRESENT");
        refused(SECRETARY, "hold-meeting", "召集人还没有表态", "decide-item?item=2", "item", "2", "decision", "ADOPTED", "text", TEXT);
        assertThat(visitor(SECRETARY).send(late + "/answer", "item", "2", "accepted", "true", "version", "9")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(visitor(CONVENER).fillFrom(late, late + "/answer", "item", "2", "accepted", "true")).hasStatus(HttpStatus.FOUND);
        assertThat(titles()).hasSize(2);
        assertThat(motions.settled).hasSize(2);
    }

    @Test
    void others_find_no_page_and_members_none_before_the_notice() {
        String here = "/council-meetings/" + number;
        arrange("add", "motion", "MO-2026-00001");
        assertThat(visitor("clerk-binjiang").open(here)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(visitor(CONVENER).open(task("prepare-agenda"))).hasStatus(HttpStatus.NOT_FOUND);
        act(SECRETARY, "prepare-agenda", agenda("submit"));
        assertThat(visitor(SECRETARY).open(task("freeze-agenda"))).hasStatus(HttpStatus.NOT_FOUND);
        act(CONVENER, "freeze-agenda", "verdict", "AGREE");
        assertThat(visitor("clerk-jiaoyu").open(here + "/receipt")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(visitor("council-binjiang").open(here + "/late-items")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(visitor(CONVENER).open(here + "/receipt")).hasStatus(HttpStatus.NOT_FOUND);
        var excused = visitor(LIAISON).fill(here + "/receipt", "unit", TestCity.BUREAU.value(), "coming", "false");
        assertThat(text(excused)).contains("请假的，请写明原因");
        answer("false", "reason", "外出", "opinion", "同意");
        assertThat(visitor(SECRETARY).read(here)).contains("请假：外出", "尚未回执");
        assertThat(visitor(SECRETARY).read(here + "/screen")).contains("第 1 项，共 1 项");
        assertThat(visitor(LIAISON).read(here + "/invitation.ics")).contains("BEGIN:VEVENT", "DTSTART:20261221T013000Z");
        attend("PRESENT", "PRESENT");
        var closed = visitor(LIAISON).send(here + "/receipt", "unit", TestCity.BUREAU.value(), "coming", "true", "person", "魏民政", "version", "1");
        assertThat(text(closed)).contains("现在不收回执");
        decide(1, "ADOPTED");
        assertThat(visitor(LIAISON).read(here)).as("nobody reads a decision before it is signed").doesNotContain(TEXT);
    }

    @Test
    void a_council_prepares_one_meeting_at_a_time_and_days_are_in_order() {
        var again = visitor(SECRETARY).send("/council-meetings/new", plan("2026-11-23", "2026-12-30"));
        assertThat(again).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(again)).contains("还没有召开", "会议日期应当在今天以后", "早于会议日期");
        assertThat(visitor("council-binjiang").send("/council-meetings/new", plan("2026-12-21", "2026-12-03"))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void what_went_to_the_convener_is_taken_back() {
        arrange("add", "motion", "MO-2026-00001");
        act(SECRETARY, "prepare-agenda", agenda("submit"));
        var back = visitor(SECRETARY).send("/cases/" + number + "/recall", "reason", "漏了一项");
        assertThat(back).hasStatus(HttpStatus.FOUND);
        assertThat(rows().waiting(number)).containsExactly("prepareAgenda");
        arrange("add", "motion", "MO-2026-00002");
    }

    private void freeze() {
        arrange("add", "motion", "MO-2026-00001");
        arrange("add", "motion", "MO-2026-00002");
        act(SECRETARY, "prepare-agenda", agenda("submit"));
        act(CONVENER, "freeze-agenda", "verdict", "AGREE");
    }

    private void arrange(String act, String... fields) {
        var answer = visitor(SECRETARY).fill(task("prepare-agenda"), concat(agenda(act), fields));
        assertThat(answer).as(text(answer)).hasStatus(HttpStatus.FOUND);
    }

    /** The agenda as it stands, sent back unchanged. */
    private String[] agenda(String act) {
        var items = database.sql("select item from council_meeting_item where case_number = ? order by position").param(number).query(Integer.class).list();
        return IntStream.range(0, items.size()).boxed().reduce(
                new String[] {"act", act}, (fields, index) -> row(index, items.get(index), index + 1, fields), MeetingPathsTest::concat);
    }

    private static String[] row(int index, int item, int position, String... others) {
        String at = "rows[" + index + "].";
        return concat(others, at + "item", "" + item, at + "position", "" + position, at + "minutes", "20", at + "attending", "区统计局", at + "note", "");
    }

    private static String[] concat(String[] one, String... other) {
        return java.util.stream.Stream.of(one, other).flatMap(java.util.Arrays::stream).toArray(String[]::new);
    }

    private void answer(String coming, String... fields) {
        var answer = visitor(LIAISON).fill("/council-meetings/" + number + "/receipt", concat(fields, "unit", TestCity.BUREAU.value(), "coming", coming));
        assertThat(answer).as(text(answer)).hasStatus(HttpStatus.FOUND);
    }

    private void attend(String bureau, String office) {
        String page = task("hold-meeting").replace("hold-meeting", "attendance");
        var answer = visitor(SECRETARY).fill(page, "chair", "金召集", "observers", "区统计局 王五",
                "attendees[0].unit", TestCity.BUREAU.value(), "attendees[0].presence", bureau, "attendees[0].person", bureau.equals("PRESENT") ? "魏民政" : "",
                "attendees[1].unit", TestCity.SMALL_OFFICE.value(), "attendees[1].presence", office, "attendees[1].person", office.equals("PRESENT") ? "冯馆长" : "");
        assertThat(answer).as(text(answer)).hasStatus(HttpStatus.FOUND);
    }

    private void decide(int item, String decision, String... fields) {
        var answer = send(SECRETARY, "hold-meeting", "decide-item?item=" + item, concat(fields, "item", "" + item, "decision", decision, "text", TEXT));
        assertThat(answer).as(text(answer)).hasStatus(HttpStatus.FOUND);
    }

    private void refused(String official, String task, String words, String page, String... fields) {
        var answer = send(official, task, page, fields);
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(answer)).contains(words);
    }

    private MvcTestResult send(String official, String task, String page, String... fields) {
        String path = task(task).replace(task, page);
        return visitor(official).fillFrom(path, path.replaceFirst("\\?.*", ""), fields);
    }

    private void act(String official, String page, String... fields) {
        var answer = visitor(official).fill(task(page), fields);
        assertThat(answer.getResponse().getRedirectedUrl()).as(text(answer)).isEqualTo("/inbox");
    }

    private String task(String page) {
        return rows().task(number, "/" + page);
    }

    private List<String> titles() {
        return database.sql("select title from council_meeting_item where case_number = ? and lateness <> 'AWAITING' order by position")
                .param(number).query(String.class).list();
    }

    private List<String> documents() {
        return database.sql("select title from document_issued where case_number = ? order by id").param(number).query(String.class).list();
    }

    private String minutes() {
        return database.sql("select minutes from council_meeting where case_number = ?").param(number).query(String.class).single();
    }

    private int ordinal() {
        return database.sql("select ordinal from council_meeting where case_number = ?").param(number).query(Integer.class).single();
    }

    private CaseRows rows() {
        return new CaseRows(database, engine);
    }

    private PageVisitor visitor(String official) {
        return new PageVisitor(mvc, city.official(official));
    }
}
