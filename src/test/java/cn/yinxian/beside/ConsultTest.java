package cn.yinxian.beside;

import static cn.yinxian.testing.PageVisitor.text;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yinxian.deadline.Reminders;
import cn.yinxian.inbox.Desk;
import cn.yinxian.inbox.DeskTab;
import cn.yinxian.organisation.Roster;
import cn.yinxian.organisation.usecase.AppointSubstitute;
import cn.yinxian.organisation.usecase.SetFigure;
import cn.yinxian.shared.DateRange;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.testing.MovableClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 征求意见: the task stays, answers come back, required ones are waited for, and silence is never consent. */
@BesideThePath
class ConsultTest {

    private static final String TYPED = "可行 <script>alert(1)</script> ${7*7} 𠮷";

    @Autowired
    private Applications applications;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Reminders reminders;

    @Autowired
    private SetFigure setFigure;

    @Autowired
    private AppointSubstitute appoint;

    @Autowired
    private Roster roster;

    @Autowired
    private Desk desk;

    @AfterEach
    void nobody_is_away() {
        database.sql("delete from organisation_substitution").update();
    }

    @BeforeEach
    void morning() {
        clock.set("2026-11-23T10:00");
    }

    @Test
    void two_are_asked_one_answers_and_the_asker_agrees_all_the_same_where_it_need_not_be() {
        var number = applications.submitted();
        var asker = applications.by("clerk-city");
        ask(number, "question", TYPED, "to", "clerk-jiaoyu", "to", "committee-jiaoyu");

        var asked = applications.by("clerk-jiaoyu");
        assertThat(asked.read("/inbox/reading")).contains("等您答复的", "吕市办", "&lt;script&gt;alert(1)&lt;/script&gt;");
        assertThat(asked.read(page(number))).contains("吕市办征求您的意见", "还剩 5 个工作日");
        assertThat(asked.send(page(number), "answer", "")).hasStatus(422);
        assertThat(asked.send(page(number), "answer", TYPED)).hasRedirectedUrl("/inbox/reading");
        var again = asked.send(page(number), "answer", "再答");
        assertThat(again).hasStatus(409);
        assertThat(text(again)).contains("您已经答复过，不能再改。");
        assertThat(asked.read("/inbox/reading")).doesNotContain("等您答复的");

        assertThat(asker.read(applications.task(number)))
                .contains("已征求 2 人，已答复 1 人", "等待答复", "已答复 2026年11月23日 10:00", "&lt;script&gt;alert(1)&lt;/script&gt; ${7*7} 𠮷");
        assertThat(asker.read("/notices")).contains("秦教育答复了您征求的意见");
        assertThat(asked.open(applications.task(number))).as("reads, and handles nothing").hasStatus(404);
        applications.agree("clerk-city", number);
        var late = applications.by("committee-jiaoyu").send(page(number), "answer", "晚了");
        assertThat(late).hasStatus(409);
        assertThat(text(late)).contains("该环节已经办结，不需要再答复。");
        assertThat(applications.by("committee-jiaoyu").read("/inbox/reading")).doesNotContain("等您答复的");
    }

    @Test
    void required_advice_is_waited_for_by_name_and_silence_is_none_only_where_the_city_says_so() {
        var number = applications.submitted();
        var asker = applications.by("clerk-city");
        ask(number, "question", "请提意见", "to", "clerk-jiaoyu", "to", "committee-jiaoyu", "days", "2", "required", "true");
        applications.by("clerk-jiaoyu").send(page(number), "answer", "无意见");

        var refused = asker.fill(applications.task(number), "verdict", "AGREE", "opinion", "同意。");
        assertThat(refused).hasStatus(422);
        assertThat(text(refused)).contains("必须答复的征求意见还没有答复：尤教育。请等待答复，或者先撤销征求");
        clock.set("2026-11-24T09:00");
        reminders.sendDue(clock.instant());
        assertThat(applications.by("committee-jiaoyu").read("/notices")).contains("答复征求意见");

        clock.set("2026-11-26T10:00");
        assertThat(asker.read(applications.task(number))).contains("逾期未答复").doesNotContain("视为无意见");
        assertThat(asker.fill(applications.task(number), "verdict", "AGREE", "opinion", "同意。")).as("silence is no consent").hasStatus(422);
        setFigure.set(new SetFigure.Command(
                "consult.silenceMeansNone", "true", "会议纪要", null, LocalDate.of(2027, 6, 1), 0, OfficialId.of("sysadmin")));
        clock.set("2027-06-01T10:00");
        assertThat(asker.read(applications.task(number))).contains("逾期未答复，按本市规定视为无意见");
        applications.agree("clerk-city", number);
    }

    @Test
    void what_the_asker_withdraws_is_waited_for_no_more_and_answers_stay() {
        var number = applications.submitted();
        var asker = applications.by("clerk-city");
        ask(number, "question", "请提意见", "to", "clerk-jiaoyu", "to", "committee-jiaoyu", "required", "true");
        applications.by("clerk-jiaoyu").send(page(number), "answer", "没有意见");

        assertThat(applications.by("clerk-jiaoyu").send(page(number) + "/withdraw")).as("not the asker").hasStatus(404);
        assertThat(asker.send(page(number) + "/withdraw")).hasStatus3xxRedirection();
        assertThat(asker.send(page(number) + "/withdraw")).hasStatus(409);
        assertThat(asker.read(applications.task(number))).contains("没有意见", "征求已撤销");
        assertThat(text(applications.by("committee-jiaoyu").send(page(number), "answer", "晚了"))).contains("对方已撤销这次征求，不需要再答复。");
        assertThat(database.sql("select count(*) from deadline where subject = ? and state <> 'CLOSED'")
                        .param(page(number).replace("/consultations/", "consult:")).query(Integer.class).single()).isZero();
        applications.agree("clerk-city", number);
    }

    @Test
    void who_acts_for_somebody_asked_answers_for_them_in_both_names() {
        var number = applications.submitted();
        ask(number, "question", "请提意见", "to", "committee-jiaoyu");
        assertThat(applications.by("clerk-jiaoyu").open(page(number))).hasStatus(404);
        away("committee-jiaoyu", "clerk-jiaoyu", "term-renewal");
        assertThat(applications.by("clerk-jiaoyu").open(page(number))).as("another matter").hasStatus(404);
        assertThat(toRead("clerk-jiaoyu")).as("another matter").isZero();
        away("committee-jiaoyu", "clerk-jiaoyu", "branch-formation");
        var substitute = applications.by("clerk-jiaoyu");
        assertThat(toRead("clerk-jiaoyu")).as("counted as it is listed").isEqualTo(1);

        assertThat(substitute.read("/inbox/reading")).contains("等您答复的", "代尤教育答复");
        assertThat(substitute.read(page(number))).contains("征求尤教育的意见", "您正代尤教育答复");
        assertThat(substitute.send(page(number), "answer", "可行")).hasRedirectedUrl("/inbox/reading");

        assertThat(toRead("clerk-jiaoyu")).isZero();
        assertThat(text(applications.by("committee-jiaoyu").send(page(number), "answer", "再答"))).contains("已由秦教育（代尤教育）答复，不能再改。");
        assertThat(applications.by("clerk-city").read(applications.task(number))).contains("已征求 1 人，已答复 1 人", "秦教育（代尤教育）");
        assertThat(applications.by("clerk-city").read("/notices")).contains("秦教育（代尤教育）答复了您征求的意见");
        assertThat(applications.by("committee-jiaoyu").read("/notices")).contains("秦教育代您答复了征求意见");
    }

    private int toRead(String official) {
        return desk.frameOf(roster.current(OfficialId.of(official))).amountIn(DeskTab.READING);
    }

    private void away(String principal, String substitute, String matter) {
        var today = LocalDate.of(2026, 11, 23);
        database.sql("delete from organisation_substitution").update();
        appoint.appoint(new AppointSubstitute.Command(
                substitute, new DateRange(today, today.plusDays(2)), Set.of(matter), "出差", roster.current(OfficialId.of(principal))));
    }

    @Test
    void before_a_search_those_of_the_case_and_of_the_own_place_are_offered() {
        var number = applications.submitted();
        var task = applications.task(number).replace("/formation/clerk-review", "/consult");
        var asker = applications.by("clerk-city");

        assertThat(asker.read(task)).contains("办理过本件的同志和本单位的同志", "许财政", "施市长").doesNotContain("秦教育", "value=\"clerk-city\"");
        assertThat(text(asker.send(task, "go", "find", "search", "教育局", "to", "leader-city")))
                .contains("已选 1 人", "施市长", "秦教育").doesNotContain("办理过本件的同志");
    }

    @Test
    void whom_one_cannot_ask_and_how_is_said_and_nobody_is_asked() {
        var number = applications.submitted();
        var task = applications.task(number).replace("/formation/clerk-review", "/consult");
        var asker = applications.by("clerk-city");

        assertThat(text(asker.send(task, "go", "submit", "question", TYPED))).contains("请选择至少一人", "&lt;script&gt;alert(1)&lt;/script&gt;");
        assertThat(asker.send(task, "go", "submit", "to", "clerk-jiaoyu")).as("no question").hasStatus(422);
        assertThat(text(asker.send(task, "go", "submit", "question", "问", "to", "clerk-city"))).contains("不必选您自己");
        assertThat(text(asker.send(task, "go", "submit", "question", "问", "to", "sysadmin"))).contains("没有承办岗位");
        assertThat(text(asker.send(task, "go", "submit", "question", "问", "to", "clerk-jiaoyu", "days", "0"))).contains("答复期限应为 1 至 60 个工作日");
        var many = new ArrayList<>(List.of("go", "submit", "question", "问"));
        IntStream.range(0, 51).forEach(i -> many.addAll(List.of("to", "person-" + i)));
        assertThat(text(asker.send(task, many.toArray(String[]::new)))).contains("一次最多选 50 人");
        assertThat(applications.by("clerk-caizheng").send(task, "go", "submit", "question", "问", "to", "clerk-jiaoyu")).hasStatus(404);
        assertThat(text(asker.send(task, "go", "find", "search", "教育局"))).contains("秦教育", "尤教育").doesNotContain("请填写");
        assertThat(applications.count("workflow_consultation", number)).isZero();

        asker.send(task, "go", "submit", "question", "问", "to", "clerk-jiaoyu");
        assertThat(text(asker.send(task, "go", "submit", "question", "问", "to", "clerk-jiaoyu"))).contains("正在等秦教育答复上一次的征求，请去掉");
        applications.agree("clerk-city", number);
        assertThat(asker.send(task, "go", "submit", "question", "问", "to", "clerk-street")).as("the task has ended").hasStatus(409);
        assertThat(applications.count("workflow_consultation", number)).isEqualTo(1);
    }

    private void ask(String number, String... fields) {
        var all = new ArrayList<>(List.of(fields));
        all.addAll(List.of("go", "submit"));
        var answer = applications.by("clerk-city").send(
                applications.task(number).replace("/formation/clerk-review", "/consult"), all.toArray(String[]::new));
        assertThat(answer).as(text(answer)).hasStatus3xxRedirection();
    }

    private String page(String number) {
        return "/consultations/" + database.sql("select max(id) from workflow_consultation where case_number = ?").param(number).query(Long.class).single();
    }
}
