package cn.yinxian.verbs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.organisation.Role;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.testing.TestCity;
import cn.yinxian.workflow.CaseStatus;
import cn.yinxian.workflow.Cases;
import cn.yinxian.workflow.Verb;
import cn.yinxian.workflow.Vote;
import cn.yinxian.workflow.turning.TerminateCase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 终止 on kit models. */
@VerbTest
class TerminateTest {

    @Autowired
    private VerbKit kit;

    @Autowired
    private TerminateCase terminate;

    @Autowired
    private Cases cases;

    @Autowired
    private JdbcClient database;

    private CaseNumber number;

    @Test
    @Guarantee(verb = Verb.TERMINATE, given = "办件在初审", when = "有权决定的领导写明原因终止", then = "办件结束，待办和时限全部消失；申请人和办理人收到通知，原因记入审批记录")
    void a_leader_ends_it_and_everybody_is_told() {
        number = kit.start("kit-single");
        var late = kit.task(number, "first");

        end("leader-xiangyang");

        assertEnded();
        assertThat(kit.record(number)).containsExactly("SUBMIT", "TERMINATE");
        assertThat(told()).contains("clerk-minzheng", "clerk-xiangyang", "clerk2-xiangyang");
        assertThatThrownBy(() -> kit.agree(late, "first", "clerk-xiangyang")).isInstanceOf(Overtaken.class).hasMessageContaining("已终止");
    }

    @Test
    @Guarantee(verb = Verb.TERMINATE, given = "办件在办或已经终止", when = "由申请人、其他区县的领导或经办人终止，或再次终止", then = "如同没有这项操作，办件不变")
    void nobody_else_ends_it_and_nobody_twice() {
        number = kit.start("kit-single");
        for (String official : new String[] {"clerk-minzheng", "leader-binjiang", "clerk-xiangyang", "committee-street"}) {
            assertThatThrownBy(() -> end(official)).as(official).isInstanceOf(Missing.class);
        }
        assertThat(kit.waiting(number)).hasSize(1);
        end("leader-city");

        assertThatThrownBy(() -> end("leader-city")).isInstanceOf(Missing.class);

        assertThat(kit.record(number)).containsExactly("SUBMIT", "TERMINATE");
    }

    @Test
    @Guarantee(verb = Verb.TERMINATE, shape = Shape.ALL_SIGN, given = "两个单位会签，一个已签", when = "领导终止", then = "其余会签待办一并消失")
    void in_the_middle_of_a_signing() {
        var leader = CandidateGroup.of(Role.DISTRICT_LEADER, TestCity.XIANGYANG);
        number = kit.startSigning("kit-all-sign", leader, CandidateGroup.of(Role.ORG_DEPT, TestCity.XIANGYANG));
        kit.vote(kit.task(number, "sign", leader), Vote.YES, "leader-xiangyang");

        end("committee-minzheng");

        assertEnded();
    }

    @Test
    @Guarantee(verb = Verb.TERMINATE, shape = Shape.BRANCHES, given = "两支并行在办", when = "领导终止", then = "两支的待办一并消失")
    void in_both_branches() {
        number = kit.start("kit-branches");
        kit.agree(number, "first", "clerk-xiangyang");

        end("leader-xiangyang");

        assertEnded();
    }

    @Test
    @Guarantee(verb = Verb.TERMINATE, shape = Shape.CALLED, given = "办件在子流程中", when = "领导终止", then = "子流程和主流程一并结束")
    void in_a_called_process() {
        number = kit.start("kit-calling");
        kit.agree(number, "first", "clerk-xiangyang");

        end("leader-xiangyang");

        assertEnded();
    }

    private void assertEnded() {
        assertThat(kit.waiting(number)).isEmpty();
        assertThat(kit.ended(number)).isTrue();
        assertThat(cases.require(number, kit.official("clerk-minzheng")).status()).isEqualTo(CaseStatus.TERMINATED);
        assertThat(database.sql("select count(*) from deadline where closed_at is null and subject in "
                        + "(select deadline_subject from workflow_task where case_number = ?)").param(number.value()).query(Integer.class).single())
                .isZero();
    }

    private java.util.List<String> told() {
        return database.sql("select recipient from notification_notice where case_number = ? and title like '%终止%'").param(number.value()).query(String.class).list();
    }

    private void end(String official) {
        terminate.terminate(new TerminateCase.Command(number, "所涉事项已不再需要。", kit.official(official)));
    }
}
