package cn.yinxian.verbs;

import static cn.yinxian.verbs.VerbKit.LEADER;
import static cn.yinxian.verbs.VerbKit.ORG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinxian.calendar.WorkingCalendar;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refused;
import cn.yinxian.testing.MovableClock;
import cn.yinxian.workflow.Cases;
import cn.yinxian.workflow.Verb;
import cn.yinxian.workflow.Vote;
import cn.yinxian.workflow.consulting.AnswerQuestion;
import cn.yinxian.workflow.consulting.AskForAdvice;
import cn.yinxian.workflow.consulting.Consultations;
import cn.yinxian.workflow.reading.FinishReading;
import cn.yinxian.workflow.reading.Reading;
import cn.yinxian.workflow.reading.ReadingKind;
import cn.yinxian.workflow.reading.Readings;
import cn.yinxian.workflow.reading.SendForReading;
import cn.yinxian.workflow.urging.UrgeHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 催办, 抄送, 传阅, 征求意见 on kit models: beside the path, and never in its way. */
@VerbTest
class BesideThePathTest {

    @Autowired
    private VerbKit kit;

    @Autowired
    private UrgeHandlers urge;

    @Autowired
    private SendForReading send;

    @Autowired
    private FinishReading finish;

    @Autowired
    private Readings readings;

    @Autowired
    private AskForAdvice ask;

    @Autowired
    private AnswerQuestion answer;

    @Autowired
    private Consultations consultations;

    @Autowired
    private Cases cases;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient database;

    private CaseNumber number;

    @Test
    @Guarantee(verb = Verb.URGE, given = "办件等区县经办岗位办理，该岗位两人", when = "申请人催办", then = "两人都收到提醒，办件不动；间隔不到的再催被拒绝")
    void everybody_of_the_group_is_told() {
        number = kit.start("kit-single");

        assertThat(urge()).isEqualTo(2);

        assertThat(urged()).containsExactlyInAnyOrder("clerk-xiangyang", "clerk2-xiangyang");
        assertThat(kit.waiting(number)).hasSize(1);
        assertThatThrownBy(this::urge).isInstanceOf(Refused.class).hasMessageContaining("以后再催");
        assertThat(urged()).hasSize(2);
    }

    @Test
    @Guarantee(verb = Verb.URGE, shape = Shape.BRANCHES, given = "办件在两个并行分支上各等一人", when = "申请人催办", then = "两个分支的承办人都收到提醒")
    void those_of_both_branches_are_told() {
        number = kit.start("kit-branches");
        kit.agree(number, "first", "clerk-xiangyang");

        urge();

        assertThat(urged()).containsExactlyInAnyOrderElementsOf(
                kit.waiting(number).stream().map(line -> kitPerson(line.split(" ")[1])).toList());
    }

    @Test
    @Guarantee(verb = Verb.URGE, shape = Shape.ALL_SIGN, given = "两方会签，一方已签", when = "申请人催办", then = "只有还没有签的一方收到提醒")
    void who_has_signed_is_left_in_peace() {
        number = kit.startSigning("kit-all-sign", LEADER, ORG);
        kit.vote(kit.task(number, "sign", LEADER), Vote.YES, "leader-xiangyang");

        urge();

        assertThat(urged()).containsExactly("org-xiangyang");
    }

    @Test
    @Guarantee(verb = Verb.URGE, shape = Shape.SUBSTITUTED, given = "承办人委托他人代理", when = "申请人催办", then = "承办人和代理人都收到提醒")
    void the_substitute_is_told_too() {
        number = kit.start("kit-single");
        kit.agree(number, "first", "clerk-xiangyang");
        database.sql("insert into organisation_substitution (principal, substitute, from_day, to_day, matters, reason, appointed_at, begin_told, end_told, version) "
                        + "values ('leader-xiangyang', 'clerk2-xiangyang', ?, ?, '', '出差', ?, true, false, 0)")
                .params(WorkingCalendar.dayOf(clock.instant()), WorkingCalendar.dayOf(clock.instant()), java.sql.Timestamp.from(clock.instant()))
                .update();

        urge();

        assertThat(urged()).containsExactlyInAnyOrder("leader-xiangyang", "clerk2-xiangyang");
        database.sql("delete from organisation_substitution").update();
    }

    @Test
    @Guarantee(verb = Verb.COPY_TO, given = "办件等承办人办理", when = "申请人抄送他人", then = "对方能看这个办件，不能办理；办件不动；同一人再抄送被拒绝")
    void a_copy_is_for_reading_only() {
        number = kit.start("kit-single");

        send(ReadingKind.COPY, "clerk-jiaoyu");

        var reader = kit.official("clerk-jiaoyu");
        assertThat(cases.require(number, reader).number()).isEqualTo(number);
        assertThatThrownBy(() -> kit.agree(number, "first", "clerk-jiaoyu")).isInstanceOf(cn.yinxian.shared.Missing.class);
        assertThat(kit.record(number)).as("nothing of it stands in the approval record").containsExactly("SUBMIT");
        assertThatThrownBy(() -> send(ReadingKind.COPY, "clerk-jiaoyu")).isInstanceOf(Refused.class).hasMessageContaining("已经收到过");
    }

    @Test
    @Guarantee(verb = Verb.CIRCULATE, given = "办件已传阅给他人，还没有阅毕", when = "办件办结", then = "对方仍可阅看并写意见，只写一次")
    void an_opinion_is_taken_after_the_end() {
        number = kit.start("kit-single");
        var circulated = send(ReadingKind.CIRCULATE, "clerk-jiaoyu");
        kit.agree(number, "first", "clerk-xiangyang");
        kit.agree(number, "second", "leader-xiangyang");
        kit.agree(number, "third", "clerk-city");
        assertThat(kit.ended(number)).isTrue();

        finish.finish(circulated.id(), "可行。", kit.official("clerk-jiaoyu"));

        assertThat(readings.of(number)).singleElement().satisfies(reading -> assertThat(reading.opinion()).isEqualTo("可行。"));
        assertThatThrownBy(() -> finish.finish(circulated.id(), "再写", kit.official("clerk-jiaoyu"))).isInstanceOf(Overtaken.class);
        assertThatThrownBy(() -> send(ReadingKind.CIRCULATE, "clerk-street")).isInstanceOf(Refused.class).hasMessageContaining("已经办结");
    }

    @Test
    @Guarantee(verb = Verb.CIRCULATE, shape = Shape.BRANCHES, given = "办件在两个并行分支上办理，已传阅给他人", when = "两个分支办完", then = "照常汇合，不等传阅")
    void the_join_does_not_wait_for_readers() {
        number = kit.start("kit-branches");
        kit.agree(number, "first", "clerk-xiangyang");
        send(ReadingKind.CIRCULATE, "clerk-jiaoyu");

        kit.agree(number, "left", "leader-xiangyang");
        kit.agree(number, "leftNext", "clerk-city");
        kit.agree(number, "right", "committee-minzheng");

        assertThat(kit.waiting(number)).containsExactly("last CITY_CLERK@330900");
        assertThat(readings.of(number)).singleElement().satisfies(reading -> assertThat(reading.isWaiting()).isTrue());
    }

    @Test
    @Guarantee(verb = Verb.CONSULT, given = "承办人征求他人意见，必须答复", when = "答复以前承办人同意", then = "被拒绝并写明等谁；答复以后可以同意，事项始终在承办人手里")
    void required_advice_is_waited_for() {
        number = kit.start("kit-single");
        long question = ask("first", "clerk-xiangyang", true, "clerk-jiaoyu");

        assertThatThrownBy(() -> kit.agree(number, "first", "clerk-xiangyang")).isInstanceOf(Refused.class).hasMessageContaining("秦教育");
        assertThat(kit.waiting(number)).singleElement().asString().startsWith("first ");
        answer.answer(question, "无意见。", kit.official("clerk-jiaoyu"));
        kit.agree(number, "first", "clerk-xiangyang");

        assertThat(consultations.of(number)).singleElement().satisfies(line -> assertThat(line.count()).isEqualTo("已征求 1 人，已答复 1 人"));
    }

    @Test
    @Guarantee(verb = Verb.CONSULT, shape = Shape.BRANCHES, given = "一个分支的承办人征求意见，必须答复", when = "另一个分支的承办人同意", then = "另一个分支照常办完；征求只管发出的环节，该环节办结即终止")
    void a_question_holds_its_own_branch_only() {
        number = kit.start("kit-branches");
        kit.agree(number, "first", "clerk-xiangyang");
        long question = ask("left", "leader-xiangyang", true, "clerk-jiaoyu");

        kit.agree(number, "right", "committee-minzheng");

        assertThatThrownBy(() -> kit.agree(number, "left", "leader-xiangyang")).isInstanceOf(Refused.class);
        answer.answer(question, "同意。", kit.official("clerk-jiaoyu"));
        kit.agree(number, "left", "leader-xiangyang");
        assertThat(consultations.of(number)).noneMatch(Consultations.Line::open);
    }

    @Test
    @Guarantee(verb = Verb.CONSULT, given = "同一岗位一人征求意见，不必答复", when = "同一岗位另一人同意", then = "可以同意；没有答复的写明环节已办结")
    void silence_does_not_hold_what_need_not_be_answered() {
        number = kit.start("kit-single");
        long question = ask("first", "clerk2-xiangyang", false, "clerk-jiaoyu");

        kit.agree(number, "first", "clerk-xiangyang");

        assertThatThrownBy(() -> answer.answer(question, "晚了", kit.official("clerk-jiaoyu")))
                .isInstanceOf(Overtaken.class).hasMessageContaining("已经办结");
    }

    private int urge() {
        return urge.urge(number, null, kit.official("clerk-minzheng"));
    }

    private Reading send(ReadingKind kind, String reader) {
        send.send(new SendForReading.Command(number, kind, List.of(reader), null, kit.official("clerk-minzheng")));
        return readings.of(number).get(0);
    }

    private long ask(String step, String by, boolean required, String... people) {
        ask.ask(new AskForAdvice.Command(kit.task(number, step), List.of(people), "请提意见", 2, required, kit.official(by)));
        return consultations.of(number).get(0).id();
    }

    private List<String> urged() {
        return database.sql("select recipient from notification_notice where case_number = ? and rule_key = 'case.urge'")
                .param(number.value())
                .query(String.class)
                .list();
    }

    private static String kitPerson(String group) {
        return group.startsWith("DISTRICT_LEADER") ? "leader-xiangyang" : group.startsWith("CITY_CLERK") ? "clerk-city" : "committee-minzheng";
    }
}
