package cn.yinxian.verbs;

import static cn.yinxian.verbs.Shape.ALL_SIGN;
import static cn.yinxian.verbs.Shape.ANY_SIGN;
import static cn.yinxian.verbs.Shape.BRANCHES;
import static cn.yinxian.verbs.Shape.CALLED;
import static cn.yinxian.verbs.Shape.ESCALATED;
import static cn.yinxian.verbs.Shape.IN_TURN;
import static cn.yinxian.verbs.Shape.SINGLE;
import static cn.yinxian.verbs.Shape.SUBSTITUTED;
import static cn.yinxian.verbs.VerbKit.LEADER;
import static cn.yinxian.verbs.VerbKit.ORG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refused;
import cn.yinxian.workflow.Cases;
import cn.yinxian.workflow.TaskRef;
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

    private static final String READER = "clerk-jiaoyu";

    @Autowired
    private VerbKit kit;

    @Autowired
    private Situations situations;

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

    @EachShape
    @Guarantee(
            verb = Verb.URGE, shape = {SINGLE, ALL_SIGN, ANY_SIGN, IN_TURN, BRANCHES, CALLED, ESCALATED, SUBSTITUTED},
            given = "办件在办", when = "申请人催办",
            then = "现在等其办理的人各收到一次提醒，代理人也收到；还没有轮到的、已经办完的不收；办件不动")
    void all_who_have_to_act_now_are_told(Shape shape) {
        var at = situations.begin(shape);
        number = at.number();

        urge();

        assertThat(urged()).containsExactlyInAnyOrder(switch (shape) {
            case ALL_SIGN, ANY_SIGN -> new String[] {"leader-xiangyang", "org-xiangyang", "committee-minzheng"};
            case BRANCHES -> new String[] {"leader-xiangyang", "committee-minzheng"};
            case SUBSTITUTED -> new String[] {"leader-xiangyang", "org-xiangyang"};
            default -> new String[] {"leader-xiangyang"};
        });
        at.assertStands();
    }

    @Test
    @Guarantee(verb = Verb.URGE, shape = ALL_SIGN, given = "两方会签，一方已签", when = "申请人催办", then = "只有还没有签的一方收到提醒")
    void who_has_signed_is_left_in_peace() {
        number = kit.startSigning("kit-all-sign", LEADER, ORG);
        kit.vote(kit.task(number, "sign", LEADER), Vote.YES, "leader-xiangyang");

        urge();

        assertThat(urged()).containsExactly("org-xiangyang");
    }

    @EachShape
    @Guarantee(
            verb = Verb.COPY_TO, shape = {SINGLE, ALL_SIGN, ANY_SIGN, IN_TURN, BRANCHES, CALLED, ESCALATED, SUBSTITUTED},
            given = "某人的待办", when = "他（或其代理人）抄送他人",
            then = "对方能看这个办件，不能办理；办件不动，照常进入下一环节；同一人再抄送被拒绝")
    void a_copy_is_for_reading_only(Shape shape) {
        var at = situations.begin(shape);
        number = at.number();
        var record = kit.record(number);

        send(ReadingKind.COPY, READER, at.doer());

        assertThat(cases.require(number, kit.official(READER)).number()).isEqualTo(number);
        assertThatThrownBy(() -> at.finish(READER)).isInstanceOf(Missing.class);
        assertThat(kit.record(number)).as("nothing of it stands in the approval record").isEqualTo(record);
        assertThatThrownBy(() -> send(ReadingKind.COPY, READER, at.doer())).isInstanceOf(Refused.class).hasMessageContaining("已经收到过");
        at.finish();
        at.assertWentOn();
    }

    @EachShape
    @Guarantee(
            verb = Verb.CIRCULATE, shape = {SINGLE, ALL_SIGN, ANY_SIGN, IN_TURN, BRANCHES, CALLED, ESCALATED, SUBSTITUTED},
            given = "某人的待办，他（或其代理人）已将办件传阅给他人", when = "他办完，传阅的人之后才阅毕",
            then = "照常进入下一环节，不等传阅；传阅的意见仍然收下")
    void nothing_waits_for_readers(Shape shape) {
        var at = situations.begin(shape);
        number = at.number();
        var circulated = send(ReadingKind.CIRCULATE, READER, at.doer());

        at.finish();

        at.assertWentOn();
        assertThat(readings.of(number)).singleElement().satisfies(reading -> assertThat(reading.isWaiting()).isTrue());
        finish.finish(circulated.id(), "可行。", kit.official(READER));
        assertThat(readings.of(number)).singleElement().satisfies(reading -> assertThat(reading.opinion()).isEqualTo("可行。"));
    }

    @Test
    @Guarantee(verb = Verb.CIRCULATE, given = "办件已传阅给他人，还没有阅毕", when = "办件办结", then = "对方仍可阅看并写意见，只写一次")
    void an_opinion_is_taken_after_the_end() {
        number = kit.start("kit-single");
        var circulated = send(ReadingKind.CIRCULATE, READER, "clerk-minzheng");
        kit.agree(number, "first", "clerk-xiangyang");
        kit.agree(number, "second", "leader-xiangyang");
        kit.agree(number, "third", "clerk-city");
        assertThat(kit.ended(number)).isTrue();

        finish.finish(circulated.id(), "可行。", kit.official(READER));

        assertThat(readings.of(number)).singleElement().satisfies(reading -> assertThat(reading.opinion()).isEqualTo("可行。"));
        assertThatThrownBy(() -> finish.finish(circulated.id(), "再写", kit.official(READER))).isInstanceOf(Overtaken.class);
        assertThatThrownBy(() -> send(ReadingKind.CIRCULATE, "clerk-street", "clerk-minzheng")).isInstanceOf(Refused.class).hasMessageContaining("已经办结");
    }

    @EachShape
    @Guarantee(
            verb = Verb.CONSULT, shape = {SINGLE, ALL_SIGN, ANY_SIGN, IN_TURN, BRANCHES, CALLED, ESCALATED, SUBSTITUTED},
            given = "承办人（或其代理人）征求他人意见，必须答复", when = "答复以前同意，答复以后再同意",
            then = "答复以前被拒绝并写明等谁，事项始终在承办人手里；答复以后照常进入下一环节")
    void required_advice_is_waited_for(Shape shape) {
        var at = situations.begin(shape);
        number = at.number();
        long question = ask(at.task(), at.doer(), true, READER);

        assertThatThrownBy(at::finish).isInstanceOf(Refused.class).hasMessageContaining("秦教育");
        at.assertStands();
        answer.answer(question, "无意见。", kit.official(READER));
        at.finish();

        at.assertWentOn();
        assertThat(consultations.of(number)).singleElement().satisfies(line -> assertThat(line.count()).isEqualTo("已征求 1 人，已答复 1 人"));
    }

    @Test
    @Guarantee(verb = Verb.CONSULT, shape = BRANCHES, given = "一个分支的承办人征求意见，必须答复", when = "另一个分支的承办人同意", then = "另一个分支照常办完；征求只管发出的环节，该环节办结即终止")
    void a_question_holds_its_own_branch_only() {
        number = kit.start("kit-branches");
        kit.agree(number, "first", "clerk-xiangyang");
        long question = ask(kit.task(number, "left"), "leader-xiangyang", true, READER);

        kit.agree(number, "right", "committee-minzheng");

        assertThatThrownBy(() -> kit.agree(number, "left", "leader-xiangyang")).isInstanceOf(Refused.class);
        answer.answer(question, "同意。", kit.official(READER));
        kit.agree(number, "left", "leader-xiangyang");
        assertThat(consultations.of(number)).noneMatch(Consultations.Line::open);
    }

    @Test
    @Guarantee(verb = Verb.CONSULT, given = "同一岗位一人征求意见，不必答复", when = "同一岗位另一人同意", then = "可以同意；没有答复的写明环节已办结")
    void silence_does_not_hold_what_need_not_be_answered() {
        number = kit.start("kit-single");
        long question = ask(kit.task(number, "first"), "clerk2-xiangyang", false, READER);

        kit.agree(number, "first", "clerk-xiangyang");

        assertThatThrownBy(() -> answer.answer(question, "晚了", kit.official(READER)))
                .isInstanceOf(Overtaken.class).hasMessageContaining("已经办结");
    }

    private int urge() {
        return urge.urge(number, null, kit.official("clerk-minzheng"));
    }

    private Reading send(ReadingKind kind, String reader, String by) {
        send.send(new SendForReading.Command(number, kind, List.of(reader), null, kit.official(by)));
        return readings.of(number).get(0);
    }

    private long ask(TaskRef task, String by, boolean required, String... people) {
        ask.ask(new AskForAdvice.Command(task, List.of(people), "请提意见", 2, required, kit.official(by)));
        return consultations.of(number).get(0).id();
    }

    private List<String> urged() {
        return database.sql("select recipient from notification_notice where case_number = ? and rule_key = 'case.urge'")
                .param(number.value())
                .query(String.class)
                .list();
    }
}
