package cn.yinxian.council;

import static cn.yinxian.testing.PageVisitor.text;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.shared.CaseNumber;
import cn.yinxian.testing.CaseRows;
import cn.yinxian.testing.LoadedCity;
import cn.yinxian.testing.MovableClock;
import cn.yinxian.testing.PageVisitor;
import cn.yinxian.testing.TestCity;
import cn.yinxian.testing.TestOfficials;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A meeting of the council of 向阳区 and what happens around it, led through its pages; two motions wait for it. */
@SpringBootTest(properties = {"spring.main.allow-bean-definition-overriding=true", "test.of=council-pages"})
@AutoConfigureMockMvc
@Import({TestOfficials.class, LoadedCity.class, MovableClock.Instead.class})
public abstract class CouncilPages {

    protected static final String SECRETARY = "council-xiangyang";
    protected static final String CONVENER = "convener-xiangyang";
    protected static final String LIAISON = "clerk-minzheng";
    protected static final String TEXT = "同意，由区民政局牵头落实。";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    protected TestCity city;

    @Autowired
    protected BeanFactory beans;

    @Autowired
    private RuntimeService engine;

    @Autowired
    protected JdbcClient database;

    @Autowired
    protected MovableClock clock;

    protected BroughtMotions brought;
    protected CaseNumber first;
    protected CaseNumber second;
    protected String number;

    @BeforeEach
    void two_motions_and_a_meeting_to_come() {
        clock.set("2026-11-23T09:00");
        new TestCouncils(city, beans).ofXiangyang();
        brought = new BroughtMotions(city, beans);
        first = brought.accepted("关于第1件事<b>的议题", true);
        second = brought.accepted("关于第2件事<b>的议题", false);
        number = convened("2026-12-21", "2026-12-03");
    }

    /** A council prepares one meeting at a time, and the tests share one council. */
    @AfterEach
    void call_it_off() {
        database.sql("update council_meeting set status = 'CANCELLED' where status <> 'CLOSED'").update();
        database.sql("update council_motion_call set open_for = null, closed_at = opened_at where open_for is not null").update();
        database.sql("update council_motion set status = 'TERMINATED', meeting = null where status <> 'CLOSED'").update();
        database.sql("update council_item set status = 'TERMINATED', closed_at = opened_at where status <> 'CLOSED'").update();
    }

    protected String convened(String day, String closesOn) {
        var answer = visitor(SECRETARY).send("/council-meetings/new", plan(day, closesOn));
        assertThat(answer.getResponse().getStatus()).as(text(answer)).isEqualTo(302);
        return String.valueOf(answer.getResponse().getRedirectedUrl()).replace("/council-meetings/", "");
    }

    protected static String[] plan(String day, String closesOn) {
        return new String[] {"council", "330901", "day", day, "time", "9:30", "venue", "区委老干部局会议室", "closesOn", closesOn};
    }

    protected void freeze() {
        arrange("add", "motion", first.value());
        arrange("add", "motion", second.value());
        act(SECRETARY, "prepare-agenda", agenda("submit"));
        act(CONVENER, "freeze-agenda", "verdict", "AGREE");
    }

    protected void arrange(String act, String... fields) {
        var answer = visitor(SECRETARY).fill(task("prepare-agenda"), concat(agenda(act), fields));
        assertThat(answer).as(text(answer)).hasStatus(HttpStatus.FOUND);
    }

    /** The agenda as it stands, sent back unchanged. */
    protected String[] agenda(String act) {
        var items = database.sql("select item from council_meeting_item where case_number = ? order by position").param(number).query(Integer.class).list();
        return IntStream.range(0, items.size()).boxed().reduce(
                new String[] {"act", act}, (fields, index) -> row(index, items.get(index), index + 1, fields), CouncilPages::concat);
    }

    protected static String[] row(int index, int item, int position, String... others) {
        String at = "rows[" + index + "].";
        return concat(others, at + "item", "" + item, at + "position", "" + position, at + "minutes", "20", at + "attending", "区统计局", at + "note", "");
    }

    protected static String[] concat(String[] one, String... other) {
        return Stream.of(one, other).flatMap(Arrays::stream).toArray(String[]::new);
    }

    protected void answer(String coming, String... fields) {
        var answer = visitor(LIAISON).fill("/council-meetings/" + number + "/receipt", concat(fields, "unit", TestCity.BUREAU.value(), "coming", coming));
        assertThat(answer).as(text(answer)).hasStatus(HttpStatus.FOUND);
    }

    protected void attend(String bureau, String office) {
        String page = task("hold-meeting").replace("hold-meeting", "attendance");
        var answer = visitor(SECRETARY).fill(page, "chair", "金召集", "observers", "区统计局 王五",
                "attendees[0].unit", TestCity.BUREAU.value(), "attendees[0].presence", bureau, "attendees[0].person", bureau.equals("PRESENT") ? "魏民政" : "",
                "attendees[1].unit", TestCity.SMALL_OFFICE.value(), "attendees[1].presence", office, "attendees[1].person", office.equals("PRESENT") ? "冯馆长" : "");
        assertThat(answer).as(text(answer)).hasStatus(HttpStatus.FOUND);
    }

    protected void decide(int item, String decision, String... fields) {
        var answer = send(SECRETARY, "hold-meeting", "decide-item?item=" + item, concat(fields, "item", "" + item, "decision", decision, "text", TEXT));
        assertThat(answer).as(text(answer)).hasStatus(HttpStatus.FOUND);
    }

    protected void refused(String official, String task, String words, String page, String... fields) {
        var answer = send(official, task, page, fields);
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(answer)).contains(words);
    }

    protected MvcTestResult send(String official, String task, String page, String... fields) {
        String path = task(task).replace(task, page);
        return visitor(official).fillFrom(path, path.replaceFirst("\\?.*", ""), fields);
    }

    protected void act(String official, String page, String... fields) {
        var answer = visitor(official).fill(task(page), fields);
        assertThat(answer.getResponse().getRedirectedUrl()).as(text(answer)).isEqualTo("/inbox");
    }

    protected String task(String page) {
        return rows().task(number, "/" + page);
    }

    protected List<String> titles() {
        return database.sql("select title from council_meeting_item where case_number = ? and lateness <> 'AWAITING' order by position")
                .param(number).query(String.class).list();
    }

    protected List<String> documents() {
        return database.sql("select title from document_issued where case_number = ? order by id").param(number).query(String.class).list();
    }

    protected String minutes() {
        return database.sql("select minutes from council_meeting where case_number = ?").param(number).query(String.class).single();
    }

    protected int ordinal() {
        return database.sql("select ordinal from council_meeting where case_number = ?").param(number).query(Integer.class).single();
    }

    protected CaseRows rows() {
        return new CaseRows(database, engine);
    }

    protected PageVisitor visitor(String official) {
        return new PageVisitor(mvc, city.official(official));
    }
}
