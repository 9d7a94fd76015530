package cn.yinxian.selection.judging.web;

import static cn.yinxian.testing.PageVisitor.text;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.organisation.Role;
import cn.yinxian.organisation.model.HeldPost;
import cn.yinxian.organisation.model.People;
import cn.yinxian.organisation.model.Person;
import cn.yinxian.organisation.model.Posts;
import cn.yinxian.selection.round.Rounds;
import cn.yinxian.selection.round.model.ARound;
import cn.yinxian.selection.round.model.RoundBook;
import cn.yinxian.selection.round.usecase.ApproveRound;
import cn.yinxian.selection.round.usecase.SaveRoundDraft;
import cn.yinxian.selection.round.usecase.SubmitRound;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.DateRange;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Verdict;
import cn.yinxian.testing.LoadedCity;
import cn.yinxian.testing.MovableClock;
import cn.yinxian.testing.PageVisitor;
import cn.yinxian.testing.TestCity;
import cn.yinxian.testing.TestOfficials;
import cn.yinxian.workflow.OpenTasks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** From the fixing of the judges to the result: pages, rules and engine together; the entries are given. */
@SpringBootTest(properties = {"spring.main.allow-bean-definition-overriding=true", "test.of=judging-paths"})
@AutoConfigureMockMvc
@Import({TestOfficials.class, LoadedCity.class, MovableClock.Instead.class, GivenEntries.class})
class JudgingPathsTest {

    private static final String CLERK = "clerk-city";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestCity city;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private MovableClock clock;

    @Test
    void judges_are_fixed_score_blind_one_is_replaced_and_the_result_can_be_read_by_the_city_alone() {
        clock.set("2026-11-23T09:00");
        hire();
        var round = ranked();
        var assign = "/tasks/" + task(round, "CITY_CLERK@330900") + "/selection/assign-judges";
        var page = visitor(CLERK).read(assign);
        assertThat(page).contains("评委1甲", "现任向阳区", "同属一个隶属关系", "每组 5 至 7 人", GivenEntries.TITLE);
        assertThat(visitor(CLERK).send(assign + "/recusals", "judge", "judge-7", "entry", "SE-2026-00003", "reason", "亲属在申报单位任职"))
                .hasStatus3xxRedirection();
        assertThat(text(visitor(CLERK).send(assign, seats("preview", 4)))).contains("第1组有评委 4 人");
        assertThat(visitor(CLERK).send(assign, seats("confirm", 4))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(visitor(CLERK).send(assign, seats("confirm", 6))).hasStatus3xxRedirection();

        String list = scoring(round, 1);
        assertThat(visitor("judge-1").read("/inbox")).contains("评委评分");
        assertThat(visitor("judge-1").read(list)).contains("1-01", "〔某单位〕").doesNotContain("向阳区", "民政局", "SE-2026");
        String sheet = list + "/1-01";
        assertThat(visitor("judge-1").read(sheet)).contains("〔某单位〕牵头", "材料1.pdf").doesNotContain("向阳区", "民政局");
        assertThat(visitor("judge-2").open(list)).hasStatus4xxClientError();
        assertThat(visitor("judge-1").open("/selections/" + round + "/judges")).hasStatus4xxClientError();
        assertThat(visitor("judge-1").open("/selections/" + round + "/sheet")).hasStatus4xxClientError();
        assertThat(text(visitor("judge-1").send(list.replace("selection/score-entries", "hand-over"), "person", CLERK, "reason", "出差")))
                .contains("评分由评委本人独立完成");
        var bad = visitor("judge-1").fill(sheet, "points[0]", "61", "points[1]", "４０", "remark", "很好");
        assertThat(bad).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(bad)).contains("满分 60 分", "请用半角数字", "value=\"61\"", "很好");
        assertThat(text(visitor("judge-1").send(list, "fair", "true"))).contains("项目 1-01 还没有打分");

        IntStream.rangeClosed(1, 5).forEach(judge -> scoreAll(round, judge));
        IntStream.rangeClosed(1, 5).forEach(judge -> assertThat(visitor("judge-" + judge).send(scoring(round, judge), "fair", "true")).hasStatus3xxRedirection());
        assertThat(visitor(CLERK).read("/selections/" + round + "/judges")).contains("已提交", "尚未评分");
        assertThat(visitor(CLERK).open("/selections/" + round + "/sheet")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(visitor(CLERK).read("/selections/" + round + "/judges/6")).contains("评委6甲");
        assertThat(visitor(CLERK).send("/selections/" + round + "/judges/6/replacement", "substitute", "judge-8", "reason", "因病")).hasStatus3xxRedirection();
        scoreAll(round, 8);
        assertThat(visitor("judge-8").send(scoring(round, 8), "fair", "true")).hasStatus3xxRedirection();

        var result = visitor(CLERK).read("/selections/" + round + "/sheet");
        assertThat(result).contains("评委1", "最高", "最低", GivenEntries.TITLE).doesNotContain("评委1甲");
        assertThat(visitor(CLERK).open("/selections/" + round + "/sheet.xlsx")).hasStatusOk();
        assertThat(visitor("judge-1").open("/selections/" + round + "/sheet")).hasStatus4xxClientError();
        assertThat(visitor("judge-1").open(sheet)).hasStatus(HttpStatus.CONFLICT);
    }

    private void scoreAll(String round, int judge) {
        var list = scoring(round, judge);
        for (String code : List.of("1-01", "1-02", "1-03")) {
            if (visitor("judge-" + judge).read(list).contains("/" + code)) {
                assertThat(visitor("judge-" + judge).fill(list + "/" + code, "points[0]", "5" + judge % 10, "points[1]", "35.5")).hasStatus3xxRedirection();
            }
        }
    }

    private static String[] seats(String act, int sitting) {
        var fields = new ArrayList<>(List.of("act", act));
        for (int at = 0; at < 8; at++) {
            fields.addAll(List.of("seats[" + at + "].judge", "judge-" + (at + 1), "seats[" + at + "].group", at < sitting ? "1" : "0"));
        }
        return fields.toArray(String[]::new);
    }

    private String scoring(String round, int judge) {
        return "/tasks/" + task(round, "judge-" + judge) + "/selection/score-entries";
    }

    private String task(String round, String owner) {
        return beans.getBean(OpenTasks.class).waitingIn(CaseNumber.of(round)).stream()
                .filter(task -> task.owner().equals(owner))
                .map(task -> task.task().value())
                .findFirst()
                .orElseThrow(() -> new AssertionError(owner + " has nothing to do in " + round));
    }

    private void hire() {
        var since = DateRange.since(LocalDate.of(2020, 1, 1));
        for (int judge = 1; judge <= 8; judge++) {
            var id = OfficialId.of("judge-" + judge);
            beans.getBean(People.class).addAll(List.of(new Person(id, "评委" + judge + "甲", null, true, 0)));
            beans.getBean(Posts.class).addAll(List.of(new HeldPost(0, id, Role.JUDGE, "330900", null, since, 0)));
        }
        beans.getBean(Posts.class).addAll(List.of(new HeldPost(0, OfficialId.of("judge-6"), Role.DISTRICT_CLERK, TestCity.XIANGYANG.value(), null, since, 0)));
    }

    /** A round whose districts have sent their rankings. */
    private String ranked() {
        var me = city.official(CLERK);
        long id = beans.getBean(SaveRoundDraft.class).save(new SaveRoundDraft.Command(null, ARound.plan(null), 0, me));
        var book = beans.getBean(RoundBook.class);
        var number = beans.getBean(SubmitRound.class).submit(new SubmitRound.Command(id, book.draft(id).orElseThrow().sheet().version(), me));
        var leader = city.official("leader-city");
        var task = beans.getBean(OpenTasks.class).waitingIn(number).get(0).task();
        beans.getBean(ApproveRound.class).decide(new ApproveRound.Command(task, Verdict.AGREE, "同意。", book.require(number).sheet().version(), leader));
        var management = beans.getBean(ManagementService.class);
        var process = beans.getBean(RuntimeService.class).createProcessInstanceQuery().processInstanceBusinessKey(number.value()).singleResult();
        management.executeJob(management.createJobQuery().processInstanceId(process.getId()).singleResult().getId());
        beans.getBean(TransactionTemplate.class).executeWithoutResult(status -> beans.getBean(Rounds.class).rankingsIn(number));
        return number.value();
    }

    private PageVisitor visitor(String official) {
        return new PageVisitor(mvc, city.official(official));
    }
}
