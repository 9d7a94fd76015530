package cn.yinxian.verbs;

import static cn.yinxian.verbs.Shape.ALL_SIGN;
import static cn.yinxian.verbs.Shape.ANY_SIGN;
import static cn.yinxian.verbs.Shape.BRANCHES;
import static cn.yinxian.verbs.Shape.CALLED;
import static cn.yinxian.verbs.Shape.ESCALATED;
import static cn.yinxian.verbs.Shape.IN_TURN;
import static cn.yinxian.verbs.Shape.SINGLE;
import static cn.yinxian.verbs.Shape.SUBSTITUTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refused;
import cn.yinxian.workflow.CaseStatus;
import cn.yinxian.workflow.Cases;
import cn.yinxian.workflow.Verb;
import cn.yinxian.workflow.Withdrawals;
import cn.yinxian.workflow.turning.TerminateCase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 撤销 and 终止 on kit models. */
@VerbTest
class EndingTest {

    private static final String WITHDRAWN = "kit.withdrawn";

    @Autowired
    private VerbKit kit;

    @Autowired
    private Situations situations;

    @Autowired
    private TerminateCase terminate;

    @Autowired
    private Withdrawals withdrawals;

    @Autowired
    private Cases cases;

    @Autowired
    private JdbcClient database;

    @EachShape
    @Guarantee(
            verb = Verb.WITHDRAW, shape = {SINGLE, ALL_SIGN, ANY_SIGN, IN_TURN, BRANCHES, CALLED, ESCALATED, SUBSTITUTED},
            given = "办件在办", when = "申请人撤销",
            then = "全部待办、时限和提醒消失，代理人的也消失；承办人再办时被告知已撤销，不能撤销两次")
    void the_applicant_withdraws_it(Shape shape) {
        var at = situations.begin(shape);

        withdraw(at.number(), "clerk-minzheng");

        at.assertEnded();
        assertThat(kit.record(at.number())).endsWith("WITHDRAW");
        assertThatThrownBy(at::finish).isInstanceOf(Overtaken.class).hasMessageContaining("撤销");
        assertThatThrownBy(() -> withdraw(at.number(), "clerk-minzheng")).isInstanceOf(Refused.class);
    }

    @Test
    @Guarantee(verb = Verb.WITHDRAW, given = "办件在办", when = "由承办人、领导或同单位的其他人撤销", then = "如同没有这项操作，办件不变")
    void nobody_else_withdraws_it() {
        var at = situations.begin(SINGLE);

        for (String official : List.of("leader-xiangyang", "clerk-xiangyang", "committee-minzheng", "leader-city")) {
            assertThatThrownBy(() -> withdraw(at.number(), official)).as(official).isInstanceOf(Missing.class);
        }

        at.assertStands();
    }

    @EachShape
    @Guarantee(
            verb = Verb.TERMINATE, shape = {SINGLE, ALL_SIGN, ANY_SIGN, IN_TURN, BRANCHES, CALLED, ESCALATED, SUBSTITUTED},
            given = "办件在办", when = "有权决定的领导写明原因终止",
            then = "全部待办、时限和提醒消失，子流程和主流程一并结束；申请人和承办人收到通知，承办人再办时被告知已终止")
    void a_leader_ends_it_and_everybody_is_told(Shape shape) {
        var at = situations.begin(shape);

        end(at.number(), "leader-city");

        at.assertEnded();
        assertThat(cases.require(at.number(), kit.official("clerk-minzheng")).status()).isEqualTo(CaseStatus.TERMINATED);
        assertThat(kit.record(at.number())).endsWith("TERMINATE");
        assertThat(told(at.number())).contains("clerk-minzheng", Situation.HOLDER);
        assertThatThrownBy(at::finish).isInstanceOf(Overtaken.class).hasMessageContaining("已终止");
    }

    @Test
    @Guarantee(verb = Verb.TERMINATE, given = "办件在办或已经终止", when = "由申请人、其他区县的领导或经办人终止，或再次终止", then = "如同没有这项操作，办件不变")
    void nobody_else_ends_it_and_nobody_twice() {
        var number = kit.start("kit-single");
        for (String official : List.of("clerk-minzheng", "leader-binjiang", "clerk-xiangyang", "committee-street")) {
            assertThatThrownBy(() -> end(number, official)).as(official).isInstanceOf(Missing.class);
        }
        assertThat(kit.waiting(number)).hasSize(1);
        end(number, "leader-city");

        assertThatThrownBy(() -> end(number, "leader-city")).isInstanceOf(Missing.class);

        assertThat(kit.record(number)).containsExactly("SUBMIT", "TERMINATE");
    }

    @Test
    @Guarantee(verb = Verb.TERMINATE, shape = SUBSTITUTED, given = "有权决定的领导已委托他人代理", when = "代理人终止", then = "如同没有这项操作：代理只办待办，不代为终止")
    void a_substitute_ends_nothing() {
        var at = situations.begin(SUBSTITUTED);

        assertThatThrownBy(() -> end(at.number(), at.doer())).isInstanceOf(Missing.class);

        at.finish();
        at.assertWentOn();
    }

    private void withdraw(CaseNumber number, String official) {
        kit.within(() -> {
            withdrawals.take(number, WITHDRAWN, kit.official(official));
            withdrawals.withdraw(number, WITHDRAWN, "不再申请。", kit.official(official));
            return null;
        });
    }

    private void end(CaseNumber number, String official) {
        terminate.terminate(new TerminateCase.Command(number, "所涉事项已不再需要。", kit.official(official)));
    }

    private List<String> told(CaseNumber number) {
        return database.sql("select recipient from notification_notice where case_number = ? and title like '%终止%'").param(number.value()).query(String.class).list();
    }
}
