package cn.yinxian.verbs;

import static cn.yinxian.verbs.Shape.ALL_SIGN;
import static cn.yinxian.verbs.Shape.ANY_SIGN;
import static cn.yinxian.verbs.Shape.BRANCHES;
import static cn.yinxian.verbs.Shape.CALLED;
import static cn.yinxian.verbs.Shape.ESCALATED;
import static cn.yinxian.verbs.Shape.IN_TURN;
import static cn.yinxian.verbs.Shape.SUBSTITUTED;
import static cn.yinxian.verbs.VerbKit.LEADER;
import static cn.yinxian.verbs.VerbKit.ORG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refused;
import cn.yinxian.workflow.ApprovalEntry;
import cn.yinxian.workflow.ApprovalRecord;
import cn.yinxian.workflow.Cases;
import cn.yinxian.workflow.ReturnReason;
import cn.yinxian.workflow.TaskRef;
import cn.yinxian.workflow.Verb;
import cn.yinxian.workflow.Vote;
import cn.yinxian.workflow.turning.RecallStep;
import cn.yinxian.workflow.turning.ReturnMode;
import cn.yinxian.workflow.turning.SendBack;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 退回 on kit models. */
@VerbTest
class SendBackTest {

    private static final String FIRST = "first DISTRICT_CLERK@330901";
    private static final String THIRD = "third CITY_CLERK@330900";
    private static final String LAST = "last CITY_CLERK@330900";

    @Autowired
    private VerbKit kit;

    @Autowired
    private Situations situations;

    @Autowired
    private SendBack sendBack;

    @Autowired
    private RecallStep recall;

    @Autowired
    private ApprovalRecord record;

    @Autowired
    private Cases cases;

    private CaseNumber number;

    @Test
    @Guarantee(verb = Verb.SEND_BACK, given = "办件到终审，初审、复审都已同意", when = "终审退回初审，逐级重走", then = "办件回到初审，轮次加一，初审、复审的意见标为已失效；之后逐级重新办理")
    void step_by_step() {
        number = atThird();

        back("third", "clerk-city", "first", ReturnMode.STEPWISE);

        assertThat(kit.waiting(number)).containsExactly(FIRST);
        assertThat(kit.record(number)).containsExactly("SUBMIT", "AGREE", "AGREE", "SEND_BACK");
        assertThat(voided()).containsExactly("初审", "复审");
        assertThat(round()).isEqualTo(2);
        kit.agree(number, "first", "clerk-xiangyang");
        kit.agree(number, "second", "leader-xiangyang");
        assertThat(kit.waiting(number)).containsExactly(THIRD);
        kit.agree(number, "third", "clerk-city");
        assertThat(kit.ended(number)).isTrue();
    }

    @Test
    @Guarantee(verb = Verb.RECALL, given = "终审刚退回初审，初审人员还没有打开", when = "终审人取回退回", then = "办件回到终审，轮次复原，初审、复审的意见恢复有效；再退回才是第二轮")
    void a_return_that_is_taken_back_leaves_what_was_agreed() {
        number = atThird();
        back("third", "clerk-city", "first", ReturnMode.STEPWISE);

        recall.recall(new RecallStep.Command(number, "误选了环节。", kit.official("clerk-city")));

        assertThat(kit.waiting(number)).containsExactly(THIRD);
        assertThat(voided()).containsExactly("终审");
        assertThat(round()).as("the round that the return began has not begun").isEqualTo(1);
        back("third", "clerk-city", "second", ReturnMode.STEPWISE);
        assertThat(round()).isEqualTo(2);
        kit.agree(number, "second", "leader-xiangyang");
        kit.agree(number, "third", "clerk-city");
        assertThat(kit.ended(number)).isTrue();
    }

    @Test
    @Guarantee(verb = Verb.SEND_BACK, given = "办件到终审，初审、复审都已同意", when = "终审退回初审，选择直达", then = "初审重新办理后直接回到终审；复审的意见仍然有效")
    void straight_back() {
        number = atThird();

        back("third", "clerk-city", "first", ReturnMode.STRAIGHT);
        assertThat(voided()).containsExactly("初审");
        kit.agree(number, "first", "clerk-xiangyang");

        assertThat(kit.waiting(number)).containsExactly(THIRD);
        kit.agree(number, "third", "clerk-city");
        assertThat(kit.ended(number)).isTrue();
    }

    @Test
    @Guarantee(verb = Verb.SEND_BACK, given = "办件到终审", when = "退回时不写意见、不写原因、指向不存在的内容，或退回到没有列出的环节", then = "不能退回，逐条说明，办件不变")
    void what_is_missing_or_unlawful_is_refused() {
        number = kit.start("kit-single");
        kit.agree(number, "first", "clerk-xiangyang");
        var ref = kit.task(number, "second");
        var reasons = List.of(new ReturnReason("name", "名称不规范"));

        assertRefused(ref, "userTask_first", "", reasons, "意见");
        assertRefused(ref, "userTask_first", "退回", List.of(), "至少写明一项");
        assertRefused(ref, "userTask_first", "退回", List.of(new ReturnReason("nothing", "？")), "列出的内容");
        assertRefused(ref, "userTask_third", "退回", reasons, "没有办理过的环节不能退回");
        assertRefused(ref, "userTask_second", "退回", reasons, "没有办理过的环节不能退回");
        assertRefused(ref, "endEvent_end", "退回", reasons, "没有办理过的环节不能退回");

        assertThat(kit.waiting(number)).containsExactly("second " + LEADER);
        assertThat(kit.record(number)).containsExactly("SUBMIT", "AGREE");
    }

    @Test
    @Guarantee(verb = Verb.SEND_BACK, given = "办件在第一个环节", when = "退回", then = "没有可以退回的环节，说明原因")
    void the_first_step_has_nowhere_to_go() {
        number = kit.start("kit-single");

        assertThatThrownBy(() -> back("first", "clerk-xiangyang", "first", ReturnMode.STEPWISE))
                .isInstanceOf(Refused.class).hasMessageContaining("前面没有其他人办理过的环节");
    }

    @Test
    @Guarantee(verb = Verb.SEND_BACK, given = "办件已经退回", when = "在同一待办上再次退回、由无关人员退回，或办结后退回", then = "都被拒绝，办件只退回一次")
    void twice_by_a_stranger_or_behind_the_end() {
        number = atThird();
        var ref = kit.task(number, "third");
        assertThatThrownBy(() -> back(ref, "clerk-street", "first", ReturnMode.STEPWISE)).isInstanceOf(Missing.class);
        back(ref, "clerk-city", "second", ReturnMode.STEPWISE);

        assertThatThrownBy(() -> back(ref, "clerk-city", "second", ReturnMode.STEPWISE)).isInstanceOf(Overtaken.class);

        assertThat(kit.waiting(number)).containsExactly("second " + LEADER);
        kit.agree(number, "second", "leader-xiangyang");
        var last = kit.task(number, "third");
        kit.agree(number, "third", "clerk-city");
        assertThatThrownBy(() -> back(last, "clerk-city", "second", ReturnMode.STEPWISE)).isInstanceOf(Overtaken.class);
        assertThat(kit.ended(number)).isTrue();
    }

    @Test
    @Guarantee(verb = Verb.SEND_BACK, given = "直达退回后，办件又被退回到更前的环节", when = "各环节重新办理", then = "最近一次退回的去向有效，办件不丢失、不重复")
    void a_return_upon_a_return() {
        number = atThird();
        back("third", "clerk-city", "second", ReturnMode.STRAIGHT);
        back("second", "leader-xiangyang", "first", ReturnMode.STRAIGHT);

        kit.agree(number, "first", "clerk-xiangyang");

        assertThat(kit.waiting(number)).containsExactly("second " + LEADER);
        kit.agree(number, "second", "leader-xiangyang");
        assertThat(kit.waiting(number)).containsExactly(THIRD);
    }

    @Test
    @Guarantee(verb = Verb.SEND_BACK, shape = ALL_SIGN, given = "两个单位会签，一个已签", when = "另一个单位退回送签环节", then = "会签整体取消，没有残留的待办；重新送签后两个单位都重新签")
    void a_signer_returns_what_is_to_be_signed() {
        number = kit.startSigning("kit-all-sign", LEADER, ORG);
        kit.vote(kit.task(number, "sign", LEADER), Vote.YES, "leader-xiangyang");

        back(kit.task(number, "sign", ORG), "org-xiangyang", "first", ReturnMode.STEPWISE);

        assertThat(kit.waiting(number)).containsExactly(FIRST);
        kit.agree(number, "first", "clerk-xiangyang");
        assertThat(kit.waiting(number)).containsExactly("sign " + LEADER, "sign " + ORG);
        kit.vote(kit.task(number, "sign", LEADER), Vote.YES, "leader-xiangyang");
        kit.vote(kit.task(number, "sign", ORG), Vote.YES, "org-xiangyang");
        assertThat(kit.waiting(number)).containsExactly(LAST);
    }

    @Test
    @Guarantee(verb = Verb.SEND_BACK, shape = ALL_SIGN, given = "会签已通过，办件在下一环节", when = "退回会签", then = "全部签署人各有一件待办，上一轮的会签意见已失效，重新计票")
    void back_into_a_signing() {
        number = kit.startSigning("kit-all-sign", LEADER, ORG);
        kit.vote(kit.task(number, "sign", LEADER), Vote.YES, "leader-xiangyang");
        kit.vote(kit.task(number, "sign", ORG), Vote.YES, "org-xiangyang");
        assertThatThrownBy(() -> back("last", "clerk-city", "sign", ReturnMode.STRAIGHT)).isInstanceOf(Refused.class).hasMessageContaining("逐级重走");

        back("last", "clerk-city", "sign", ReturnMode.STEPWISE);

        assertThat(kit.waiting(number)).containsExactly("sign " + LEADER, "sign " + ORG);
        assertThat(voided()).containsExactly("会签", "会签");
        kit.vote(kit.task(number, "sign", LEADER), Vote.YES, "leader-xiangyang");
        kit.vote(kit.task(number, "sign", ORG), Vote.YES, "org-xiangyang");
        assertThat(kit.waiting(number)).containsExactly(LAST);
        kit.agree(number, "last", "clerk-city");
        assertThat(kit.ended(number)).isTrue();
    }

    @Test
    @Guarantee(verb = Verb.SEND_BACK, shape = ALL_SIGN, given = "会签设为退回后只请未同意的再签；两方中一方同意，一方退回", when = "重新送签；通过后又被退回送签环节", then = "第一次只请未同意的一方再签；第二次各方都已同意过，意见全部失效，请全部签署人再签")
    void those_who_had_not_agreed_and_then_everybody() {
        number = kit.startSigning("kit-again-sign", LEADER, ORG);
        kit.vote(kit.task(number, "sign", LEADER), Vote.YES, "leader-xiangyang");
        back(kit.task(number, "sign", ORG), "org-xiangyang", "first", ReturnMode.STEPWISE);
        kit.agree(number, "first", "clerk-xiangyang");
        assertThat(kit.waiting(number)).containsExactly("sign " + ORG);
        kit.vote(kit.task(number, "sign", ORG), Vote.YES, "org-xiangyang");

        back("last", "clerk-city", "first", ReturnMode.STEPWISE);
        kit.agree(number, "first", "clerk-xiangyang");

        assertThat(kit.waiting(number)).containsExactly("sign " + LEADER, "sign " + ORG);
        kit.vote(kit.task(number, "sign", LEADER), Vote.YES, "leader-xiangyang");
        kit.vote(kit.task(number, "sign", ORG), Vote.YES, "org-xiangyang");
        assertThat(kit.waiting(number)).containsExactly(LAST);
    }

    @Test
    @Guarantee(verb = Verb.RECALL, shape = ALL_SIGN, given = "会签已通过，下一环节刚退回会签，签署人都没有打开", when = "退回的人取回，然后再次退回会签", then = "办件回到下一环节，会签意见恢复有效；再次退回后各人仍只有一件待办，照常计票")
    void a_return_into_a_signing_that_is_taken_back() {
        number = kit.startSigning("kit-all-sign", LEADER, ORG);
        kit.vote(kit.task(number, "sign", LEADER), Vote.YES, "leader-xiangyang");
        kit.vote(kit.task(number, "sign", ORG), Vote.YES, "org-xiangyang");
        back("last", "clerk-city", "sign", ReturnMode.STEPWISE);

        recall.recall(new RecallStep.Command(number, "误选了环节。", kit.official("clerk-city")));

        assertThat(kit.waiting(number)).containsExactly(LAST);
        assertThat(voided()).containsExactly("办结");
        back("last", "clerk-city", "sign", ReturnMode.STEPWISE);
        assertThat(round()).isEqualTo(2);
        kit.vote(kit.task(number, "sign", LEADER), Vote.YES, "leader-xiangyang");
        assertThat(kit.waiting(number)).containsExactly("sign " + ORG);
        kit.vote(kit.task(number, "sign", ORG), Vote.YES, "org-xiangyang");
        assertThat(kit.waiting(number)).containsExactly(LAST);
    }

    @Test
    @Guarantee(verb = Verb.SEND_BACK, shape = ANY_SIGN, given = "或签已通过，办件在下一环节", when = "退回或签", then = "各签署人重新各有一件待办，仍以第一个意见为准")
    void back_into_an_or_signing() {
        number = kit.startSigning("kit-any-sign", LEADER, ORG);
        kit.vote(kit.task(number, "sign", ORG), Vote.YES, "org-xiangyang");

        back("last", "clerk-city", "sign", ReturnMode.STEPWISE);

        kit.vote(kit.task(number, "sign", LEADER), Vote.YES, "leader-xiangyang");
        assertThat(kit.waiting(number)).containsExactly(LAST);
    }

    @Test
    @Guarantee(verb = Verb.SEND_BACK, shape = IN_TURN, given = "依次审批，第一人已签，轮到第二人", when = "第二人退回送签环节", then = "依次审批取消；重新送签后从第一人开始，依次签完")
    void back_out_of_a_signing_in_turn() {
        number = kit.startSigning("kit-in-turn", LEADER, ORG);
        kit.vote(kit.task(number, "sign", LEADER), Vote.YES, "leader-xiangyang");

        back(kit.task(number, "sign", ORG), "org-xiangyang", "first", ReturnMode.STEPWISE);

        kit.agree(number, "first", "clerk-xiangyang");
        assertThat(kit.waiting(number)).containsExactly("sign " + LEADER);
        kit.vote(kit.task(number, "sign", LEADER), Vote.YES, "leader-xiangyang");
        kit.vote(kit.task(number, "sign", ORG), Vote.YES, "org-xiangyang");
        assertThat(kit.waiting(number)).containsExactly(LAST);
    }

    @Test
    @Guarantee(verb = Verb.SEND_BACK, shape = BRANCHES, given = "左支办到第二步，右支在办", when = "左支退回本支第一步", then = "只动左支，右支的待办不变，最后照常汇合")
    void within_the_own_branch() {
        number = inBranches();
        var right = kit.task(number, "right");

        back("leftNext", "clerk-city", "left", ReturnMode.STRAIGHT);

        assertThat(kit.openTasks(number, "right")).containsExactly(right);
        kit.agree(number, "left", "leader-xiangyang");
        assertThat(kit.openTasks(number, "leftNext")).hasSize(1);
        kit.agree(number, "leftNext", "clerk-city");
        kit.agree(number, "right", "committee-minzheng");
        assertThat(kit.waiting(number)).containsExactly(LAST);
    }

    @Test
    @Guarantee(verb = Verb.SEND_BACK, shape = BRANCHES, given = "左支办到第二步，右支已办完在等汇合", when = "左支退回分支前的环节", then = "两支全部取消，等待汇合的也取消；重新办理后各支各有一件待办，汇合一次。不能直达")
    void before_the_split() {
        number = inBranches();
        kit.agree(number, "right", "committee-minzheng");
        assertThatThrownBy(() -> back("leftNext", "clerk-city", "first", ReturnMode.STRAIGHT)).isInstanceOf(Refused.class);

        back("leftNext", "clerk-city", "first", ReturnMode.STEPWISE);

        assertThat(kit.waiting(number)).containsExactly(FIRST);
        kit.agree(number, "first", "clerk-xiangyang");
        kit.agree(number, "left", "leader-xiangyang");
        kit.agree(number, "leftNext", "clerk-city");
        assertThat(kit.waiting(number)).as("the join waits for both again").hasSize(1);
        kit.agree(number, "right", "committee-minzheng");
        assertThat(kit.waiting(number)).containsExactly(LAST);
        kit.agree(number, "last", "clerk-city");
        assertThat(kit.ended(number)).isTrue();
    }

    @Test
    @Guarantee(verb = Verb.SEND_BACK, shape = BRANCHES, given = "两支已经汇合", when = "汇总环节退回其中一支", then = "不能退回到一支之内（另一支不会再来汇合），只能退回到分支之前")
    void not_into_a_branch() {
        number = inBranches();
        kit.agree(number, "leftNext", "clerk-city");
        kit.agree(number, "right", "committee-minzheng");

        assertThatThrownBy(() -> back("last", "clerk-city", "leftNext", ReturnMode.STEPWISE)).isInstanceOf(Refused.class);
        back("last", "clerk-city", "first", ReturnMode.STRAIGHT);

        assertThat(kit.waiting(number)).containsExactly(FIRST);
        kit.agree(number, "first", "clerk-xiangyang");
        assertThat(kit.waiting(number)).as("straight back behind the join").containsExactly(LAST);
    }

    @Test
    @Guarantee(verb = Verb.SEND_BACK, shape = CALLED, given = "子流程办到第二步", when = "退回子流程第一步；子流程办结后退回子流程之前", then = "子流程内可以退回；已办结的子流程不能再退回")
    void within_a_called_process() {
        number = kit.start("kit-calling");
        kit.agree(number, "first", "clerk-xiangyang");
        kit.agree(number, "innerFirst", "leader-xiangyang");

        back("innerNext", "committee-minzheng", "innerFirst", ReturnMode.STEPWISE);

        kit.agree(number, "innerFirst", "leader-xiangyang");
        kit.agree(number, "innerNext", "committee-minzheng");
        assertThatThrownBy(() -> back("last", "clerk-city", "first", ReturnMode.STEPWISE)).isInstanceOf(Refused.class);
        assertThat(kit.waiting(number)).containsExactly(LAST);
    }

    @EachShape
    @Guarantee(
            verb = Verb.SEND_BACK, shape = {ESCALATED, SUBSTITUTED},
            given = "复审已超时，或复审人已委托他人代理", when = "复审人（或其代理人）退回初审，在同一待办上再次退回",
            then = "办件只退回一步，复审的时限和提醒消失，初审重新计时；重新办理后复审又有新的时限")
    void late_or_for_another(Shape shape) {
        var at = situations.begin(shape);
        number = at.number();

        back(at.task(), at.doer(), "first", ReturnMode.STEPWISE);

        assertThat(kit.waiting(number)).containsExactly(FIRST);
        assertThatThrownBy(() -> back(at.task(), at.doer(), "first", ReturnMode.STEPWISE)).isInstanceOf(Overtaken.class);
        kit.agree(number, "first", "clerk-xiangyang");
        kit.agree(number, "second", at.doer());
        assertThat(kit.waiting(number)).containsExactly(THIRD);
    }

    private CaseNumber atThird() {
        var started = kit.start("kit-single");
        kit.agree(started, "first", "clerk-xiangyang");
        kit.agree(started, "second", "leader-xiangyang");
        return started;
    }

    private CaseNumber inBranches() {
        var started = kit.start("kit-branches");
        kit.agree(started, "first", "clerk-xiangyang");
        kit.agree(started, "left", "leader-xiangyang");
        return started;
    }

    private void back(String step, String by, String target, ReturnMode mode) {
        back(kit.task(number, step), by, target, mode);
    }

    private void back(TaskRef ref, String by, String target, ReturnMode mode) {
        sendBack.sendBack(new SendBack.Command(
                ref, "userTask_" + target, mode, "材料有误。", List.of(new ReturnReason("name", "名称不规范")), kit.official(by)));
    }

    private void assertRefused(TaskRef ref, String target, String opinion, List<ReturnReason> reasons, String why) {
        assertThatThrownBy(() -> sendBack.sendBack(new SendBack.Command(
                ref, target, ReturnMode.STEPWISE, opinion, reasons, kit.official("leader-xiangyang"))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(why);
    }

    private int round() {
        return cases.require(number, kit.official("clerk-xiangyang")).round();
    }

    /** Steps whose line in the record counts no more. */
    private List<String> voided() {
        return record.of(cases.require(number, kit.official("clerk-xiangyang"))).stream()
                .filter(ApprovalEntry::superseded)
                .map(ApprovalEntry::step)
                .toList();
    }
}
