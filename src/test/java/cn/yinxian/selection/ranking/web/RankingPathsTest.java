package cn.yinxian.selection.ranking.web;

import static cn.yinxian.testing.PageVisitor.text;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.selection.entry.Entries;
import cn.yinxian.selection.entry.EntryLeft;
import cn.yinxian.selection.entry.EntryState;
import cn.yinxian.selection.round.CallClosed;
import cn.yinxian.selection.round.RoundEnded;
import cn.yinxian.selection.round.Rounds;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.testing.CaseRows;
import cn.yinxian.testing.LoadedCity;
import cn.yinxian.testing.MovableClock;
import cn.yinxian.testing.PageVisitor;
import cn.yinxian.testing.TestCity;
import cn.yinxian.testing.TestOfficials;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** Each path of district-ranking, with the publicity it asks for: pages, rules, engine together, over a staged round. */
@SpringBootTest(properties = {"spring.main.allow-bean-definition-overriding=true", "test.of=ranking-paths"})
@AutoConfigureMockMvc
@Import({TestOfficials.class, LoadedCity.class, MovableClock.Instead.class, RankingPathsTest.Stage.class})
class RankingPathsTest {

    private static final AtomicInteger ROUNDS = new AtomicInteger();
    private static final String CLERK = "clerk-xiangyang";
    private static final String LEADER = "leader-xiangyang";

    @TestConfiguration(proxyBeanMethods = false)
    static class Stage {

        private final StagedRound staged = new StagedRound();

        @Bean
        StagedRound stagedRound() {
            return staged;
        }

        @Bean
        @Primary
        Rounds stagedRounds() {
            return staged;
        }

        @Bean
        @Primary
        Entries stagedEntries() {
            return staged.entries();
        }
    }

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestCity city;

    @Autowired
    private StagedRound stage;

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
    private ApplicationEventPublisher events;

    private CaseNumber round;

    @BeforeEach
    void a_round_whose_call_is_over() {
        clock.set("2026-11-30T09:00");
        round = stage.next(ROUNDS.incrementAndGet());
        stage.enter(1, "银龄讲堂", TestCity.XIANGYANG, TestCity.BUREAU, EntryState.READY);
        stage.enter(2, "红色书屋", TestCity.XIANGYANG, TestCity.SMALL_OFFICE, EntryState.READY);
        stage.enter(3, "夕阳先锋", TestCity.XIANGYANG, TestCity.COMMUNITY, EntryState.READY);
    }

    @Test
    void ranked_agreed_to_shown_and_sent_until_the_last_district_lets_the_round_go_on() {
        stage.enter(4, "滨江品牌", TestCity.BINJIANG, TestCity.OTHER_BUREAU, EntryState.READY);
        closeCall();
        var ranking = at(TestCity.XIANGYANG.value());
        var other = at(TestCity.BINJIANG.value());
        assertThat(visitor(CLERK).read("/selection-rankings")).contains("向阳区推荐排序");
        assertThat(dueOf(ranking)).isEqualTo("2026-12-11");
        assertThat(visitor("clerk-binjiang").open(rows().task(ranking, "rank-entries"))).as("another district's").hasStatus(HttpStatus.NOT_FOUND);

        rank(ranking, "RECOMMENDED 2 -", "RECOMMENDED 1 -", "NOT_RECOMMENDED 3 材料单薄");
        assertThat(visitor(CLERK).open(rows().task(ranking, "approve-ranking"))).hasStatus(HttpStatus.NOT_FOUND);
        act(LEADER, ranking, "approve-ranking", "verdict", "RETURN", "opinion", "请说明理由");
        assertThat(visitor(CLERK).read(rows().task(ranking, "rank-entries"))).contains("请说明理由", "材料单薄");
        rank(ranking, "RECOMMENDED 2 -", "RECOMMENDED 1 -", "NOT_RECOMMENDED 3 材料单薄");
        act(LEADER, ranking, "approve-ranking", "verdict", "AGREE");
        assertThat(rows().status(ranking)).isEqualTo("SHOWN");
        assertThat(visitor("clerk-jiaoyu").read("/publicities/" + shown(ranking)))
                .contains("关于向阳区“2026年度“一区一品”评选”拟推荐项目的公示", "红色书屋", "银龄讲堂").doesNotContain("夕阳先锋");
        confirm(shown(ranking));
        rows().assertEnded(ranking, "CLOSED");
        assertThat(stage.told).containsExactly(
                "SE-2026-00002 1 已推荐，排第1名", "SE-2026-00001 2 已推荐，排第2名", "SE-2026-00003 null 未推荐：材料单薄");
        assertThat(stage.complete()).as("another district ranks").isFalse();
        var page = visitor(CLERK).read("/selection-rankings/" + ranking);
        assertThat(page).contains("关于报送", "推荐名单的函", "公示无异议");
        assertThat(visitor(CLERK).read("/selection-rankings/" + ranking + "/table")).contains("推荐排序表", "红色书屋");
        assertThat(words(visitor(CLERK).open("/selection-rankings/" + ranking + "/table/docx")))
                .contains("2026年度“一区一品”评选", "（向阳区，推荐名额2个，推荐2个）", "红色书屋", "材料单薄").doesNotContain("{{", "名额留空");
        assertThat(visitor("clerk-binjiang").open("/selection-rankings/" + ranking)).hasStatus(HttpStatus.NOT_FOUND);

        act("clerk-binjiang", other, "rank-entries", row(0, 4, "RECOMMENDED", 1, ""));
        act("leader-binjiang", other, "approve-ranking", "verdict", "AGREE");
        confirmBy("clerk-binjiang", shown(other));
        assertThat(stage.complete()).isTrue();
        assertThat(rows().path(ranking)).containsExactly(
                "CALL", "rankEntries SUBMIT_RANKING", "approveRanking RETURN", "rankEntries SUBMIT_RANKING", "approveRanking AGREE", "CONFIRM_PUBLICITY");
    }

    @Test
    void above_its_places_or_without_a_reason_it_is_refused_and_what_was_typed_is_kept() {
        closeCall();
        var ranking = at(TestCity.XIANGYANG.value());
        var page = rows().task(ranking, "rank-entries");
        var much = visitor(CLERK).fill(page, fields("RECOMMENDED 1 -", "RECOMMENDED 2 -", "RECOMMENDED 3 特色鲜明"));
        refused(much, "推荐名额 2 个，推荐了 3 个，超出 1 个");
        assertThat(text(much)).contains("特色鲜明");
        refused(visitor(CLERK).fill(page, fields("RECOMMENDED 1 -", "RECOMMENDED 2 -", "NOT_RECOMMENDED 3 -")), "不推荐的，请说明理由");
        refused(visitor(CLERK).fill(page, fields("RECOMMENDED 1 -", "RESERVE 2 -", "RESERVE 3 -")), "名额留空的，请说明理由");
        refused(visitor(CLERK).fill(page, fields("RECOMMENDED 0 -", " 2 -", "RESERVE 3 -")), "请选择推荐、候补或者不推荐");
        assertThat(rows().waiting(ranking)).containsExactly("rankEntries");
        var seen = PageVisitor.versioned(visitor(CLERK).read(page), fields("RECOMMENDED 1 -", "RECOMMENDED 2 -", "RESERVE 3 -"));
        assertThat(visitor(CLERK).send(page, seen)).hasStatus3xxRedirection();
        assertThat(visitor(CLERK).send(page, seen)).as("twice").hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void units_have_their_days_before_anybody_is_passed_over() {
        var late = stage.enter(5, "迟到品牌", TestCity.XIANGYANG, TestCity.CLUB, EntryState.IN_REVIEW);
        clock.set("2026-11-27T09:00");
        closeCall();
        var ranking = at(TestCity.XIANGYANG.value());
        var page = rows().task(ranking, "rank-entries");
        assertThat(visitor(CLERK).read(page)).contains("还有 1 个项目正在单位审核，审核到11月27日截止");
        refused(visitor(CLERK).fill(page, fields("RECOMMENDED 1 -", "RECOMMENDED 2 -", "RESERVE 3 -")), "请等审核结束后再排序");
        clock.set("2026-11-30T09:00");
        rank(ranking, "RECOMMENDED 1 -", "RECOMMENDED 2 -", "RESERVE 3 -");
        act(LEADER, ranking, "approve-ranking", "verdict", "AGREE");
        confirm(shown(ranking));
        assertThat(stage.told).contains(late + " null 到推荐报送时尚未通过单位审核", "SE-2026-00003 null 列为候补，未进入推荐名额");
    }

    @Test
    void a_founded_objection_lets_the_next_move_up_with_a_publicity_of_its_own() {
        closeCall();
        var ranking = at(TestCity.XIANGYANG.value());
        rank(ranking, "RECOMMENDED 1 -", "RECOMMENDED 2 -", "RESERVE 3 -");
        act(LEADER, ranking, "approve-ranking", "verdict", "AGREE");
        var first = shown(ranking);
        assertThat(visitor("clerk-office").send(
                "/publicities/" + first + "/objections", "shown", "SE-2026-00001", "manner", "NAMED", "reason", "材料不实")).hasStatus3xxRedirection();
        var objection = database.sql("select case_number from publicity_objection where publicity = ?").param(first).query(String.class).single();
        act(CLERK, objection, "investigate-objection", "outcome", "FOUNDED", "findings", "查阅台账", "reply", "活动时间不实");
        confirm(first);
        assertThat(rows().waiting(ranking)).containsExactly("rankEntries");
        var page = visitor(CLERK).read(rows().task(ranking, "rank-entries"));
        assertThat(page).contains("已经公示的", "取消：活动时间不实");
        act(CLERK, ranking, "rank-entries", row(0, 3, "RECOMMENDED", 1, ""));
        act(LEADER, ranking, "approve-ranking", "verdict", "AGREE");
        var second = shown(ranking);
        assertThat(visitor("clerk-jiaoyu").read("/publicities/" + second)).contains("递补推荐项目的公示", "夕阳先锋").doesNotContain("红色书屋");
        confirm(second);
        assertThat(stage.told).containsExactlyInAnyOrder(
                "SE-2026-00001 null 公示期间异议成立，取消推荐：活动时间不实", "SE-2026-00002 1 已推荐，排第1名", "SE-2026-00003 2 已推荐，排第2名");
        assertThat(stage.complete()).isTrue();
    }

    @Test
    void whoever_withdraws_while_it_is_shown_is_sent_no_more() {
        closeCall();
        var ranking = at(TestCity.XIANGYANG.value());
        rank(ranking, "RECOMMENDED 1 -", "RECOMMENDED 2 -", "NOT_RECOMMENDED 3 材料单薄");
        act(LEADER, ranking, "approve-ranking", "verdict", "AGREE");
        var gone = CaseNumber.of("SE-2026-00001");
        stage.set(gone, EntryState.WITHDRAWN);
        publish(new EntryLeft(gone, round, TestCity.XIANGYANG, EntryState.READY, EntryState.WITHDRAWN));
        confirm(shown(ranking));
        assertThat(stage.told).containsExactly("SE-2026-00002 1 已推荐，排第1名", "SE-2026-00003 null 未推荐：材料单薄");
        assertThat(visitor(CLERK).read("/selection-rankings/" + ranking)).contains("已退出");
    }

    @Test
    void where_nobody_entered_the_city_says_so_and_nothing_is_shown() {
        stage.lines.clear();
        closeCall();
        var ranking = at(TestCity.CITY.value());
        assertThat(visitor("clerk-city").read(rows().task(ranking, "rank-entries"))).contains("没有通过单位审核的申报项目");
        act("clerk-city", ranking, "rank-entries");
        act("leader-city", ranking, "approve-ranking", "verdict", "AGREE");
        rows().assertEnded(ranking, "CLOSED");
        assertThat(stage.complete()).isTrue();
    }

    @Test
    void a_round_that_is_terminated_takes_its_rankings_and_what_they_show_with_it() {
        stage.enter(4, "滨江品牌", TestCity.BINJIANG, TestCity.OTHER_BUREAU, EntryState.READY);
        closeCall();
        var ranking = at(TestCity.XIANGYANG.value());
        rank(ranking, "RECOMMENDED 1 -", "RECOMMENDED 2 -", "RESERVE 3 -");
        act(LEADER, ranking, "approve-ranking", "verdict", "AGREE");
        var first = shown(ranking);
        publish(new RoundEnded(round));
        rows().assertEnded(ranking, "TERMINATED");
        rows().assertEnded(first, "TERMINATED");
        rows().assertEnded(at(TestCity.BINJIANG.value()), "TERMINATED");
        assertThat(stage.complete()).isFalse();
    }

    private static String words(MvcTestResult docx) {
        assertThat(docx).hasStatusOk();
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx.getResponse().getContentAsByteArray()));
                var text = new XWPFWordExtractor(document)) {
            return text.getText();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void closeCall() {
        publish(new CallClosed(round));
    }

    private void publish(Object event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
    }

    private String at(String place) {
        return database.sql("select case_number from selection_ranking where round = ? and place = ?").params(round.value(), place)
                .query(String.class).single();
    }

    private String shown(String ranking) {
        return database.sql("select publicity from selection_ranking where case_number = ?").param(ranking).query(String.class).single();
    }

    private String dueOf(String number) {
        return database.sql("select due_at from workflow_task where case_number = ? and ended_at is null").param(number)
                .query((row, i) -> row.getTimestamp(1).toInstant().atZone(cn.yinxian.calendar.WorkingCalendar.ZONE).toLocalDate().toString())
                .single();
    }

    private void confirm(String publicity) {
        confirmBy(CLERK, publicity);
    }

    private void confirmBy(String clerk, String publicity) {
        var instance = engine.createProcessInstanceQuery().processInstanceBusinessKey(publicity).singleResult().getId();
        jobs.executeJob(jobs.createJobQuery().processInstanceId(instance).timers().singleResult().getId());
        act(clerk, publicity, "confirm-publicity");
    }

    /** @param choices of the entries 1, 2, 3: recommendation, position, reason */
    private void rank(String ranking, String... choices) {
        act(CLERK, ranking, "rank-entries", fields(choices));
    }

    private static String[] fields(String... choices) {
        var fields = new ArrayList<String>();
        for (int at = 0; at < choices.length; at++) {
            var parts = choices[at].split(" ");
            fields.addAll(List.of(row(at, at + 1, parts[0], Integer.parseInt(parts[1]), parts[2].replace("-", ""))));
        }
        return fields.toArray(String[]::new);
    }

    private static String[] row(int at, int entry, String recommendation, int position, String reason) {
        String row = "lines[%d].".formatted(at);
        return new String[] {
            row + "entry", "SE-2026-%05d".formatted(entry), row + "recommendation", recommendation, row + "position", String.valueOf(position),
            row + "reason", reason
        };
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
