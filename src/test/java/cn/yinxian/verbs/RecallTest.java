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
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refused;
import cn.yinxian.workflow.OpenTasks;
import cn.yinxian.workflow.RecallOffers;
import cn.yinxian.workflow.Verb;
import cn.yinxian.workflow.Vote;
import cn.yinxian.workflow.turning.RecallStep;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 取回 on kit models. */
@VerbTest
class RecallTest {

    private static final String FIRST = "first DISTRICT_CLERK@330901";

    @Autowired
    private VerbKit kit;

    @Autowired
    private Situations situations;

    @Autowired
    private RecallStep recall;

    @Autowired
    private RecallOffers open;

    @Autowired
    private OpenTasks tasks;

    private CaseNumber number;

    @Test
    @Guarantee(verb = Verb.RECALL, given = "初审已同意，复审人员还没有打开", when = "初审人取回", then = "办件回到初审，复审的待办消失，取回记入审批记录；可以重新办理")
    void what_nobody_has_read_comes_back() {
        number = kit.start("kit-single");
        kit.agree(number, "first", "clerk-xiangyang");
        var late = kit.task(number, "second");

        recall("clerk-xiangyang");

        assertThat(kit.waiting(number)).containsExactly(FIRST);
        assertThat(kit.record(number)).containsExactly("SUBMIT", "AGREE", "RECALL");
        assertThatThrownBy(() -> kit.agree(late, "second", "leader-xiangyang")).isInstanceOf(Overtaken.class).hasMessageContaining("取回");
        kit.agree(number, "first", "clerk2-xiangyang");
        assertThat(kit.waiting(number)).containsExactly("second " + LEADER);
    }

    @Test
    @Guarantee(verb = Verb.RECALL, given = "初审已同意，复审人员已经打开查看", when = "初审人取回", then = "不能取回，说明对方何时查看，办件不变")
    void what_has_been_read_stays() {
        number = kit.start("kit-single");
        kit.agree(number, "first", "clerk-xiangyang");
        tasks.look(kit.task(number, "second"), kit.official("leader-xiangyang"));

        assertThatThrownBy(() -> recall("clerk-xiangyang")).isInstanceOf(Overtaken.class).hasMessageContaining("对方已于", "查看");

        assertThat(kit.waiting(number)).containsExactly("second " + LEADER);
        assertThat(kit.record(number)).containsExactly("SUBMIT", "AGREE");
    }

    @Test
    void a_list_offers_what_may_be_taken_back_and_nothing_else() {
        number = kit.start("kit-single");
        var done = kit.task(number, "first");
        kit.agree(number, "first", "clerk-xiangyang");
        var another = kit.start("kit-single");
        var both = List.of(number.value(), another.value());

        assertThat(open.of(both, kit.official("clerk-xiangyang"))).containsExactly(done.value());
        assertThat(open.of(both, kit.official("clerk2-xiangyang"))).isEmpty();
        tasks.look(kit.task(number, "second"), kit.official("leader-xiangyang"));
        assertThat(open.of(both, kit.official("clerk-xiangyang"))).isEmpty();
    }

    @Test
    @Guarantee(verb = Verb.RECALL, given = "初审、复审都已同意", when = "初审人取回", then = "不能取回：对方已办理")
    void what_the_next_has_done_stays() {
        number = kit.start("kit-single");
        kit.agree(number, "first", "clerk-xiangyang");
        kit.agree(number, "second", "leader-xiangyang");

        assertThatThrownBy(() -> recall("clerk-xiangyang")).isInstanceOf(Overtaken.class).hasMessageContaining("对方已办理");
    }

    @Test
    @Guarantee(verb = Verb.RECALL, given = "初审人已经取回", when = "再次取回，或者由没有办理过的人取回", then = "都不能取回，办件不变")
    void nobody_takes_back_twice_or_for_another() {
        number = kit.start("kit-single");
        kit.agree(number, "first", "clerk-xiangyang");
        assertThatThrownBy(() -> recall("clerk2-xiangyang")).isInstanceOf(Refused.class);
        recall("clerk-xiangyang");

        assertThatThrownBy(() -> recall("clerk-xiangyang")).isInstanceOf(Refused.class);

        assertThat(kit.waiting(number)).containsExactly(FIRST);
    }

    @Test
    @Guarantee(verb = Verb.RECALL, given = "办件已办结", when = "最后一个环节的办理人取回", then = "不能取回")
    void nothing_comes_back_behind_the_end() {
        number = kit.start("kit-single");
        kit.agree(number, "first", "clerk-xiangyang");
        kit.agree(number, "second", "leader-xiangyang");
        kit.agree(number, "third", "clerk-city");

        assertThatThrownBy(() -> recall("clerk-city")).isInstanceOf(Refused.class).hasMessageContaining("已办结");
    }

    @Test
    @Guarantee(verb = Verb.RECALL, shape = ALL_SIGN, given = "已送会签，签署人都没有打开", when = "送签人取回", then = "全部会签待办消失；重新送签后各人仍只有一件待办，照常计票")
    void an_untouched_signing_comes_back_and_begins_anew() {
        number = kit.startSigning("kit-all-sign", LEADER, ORG);

        recall("clerk-xiangyang");

        assertThat(kit.waiting(number)).containsExactly(FIRST);
        kit.agree(number, "first", "clerk-xiangyang");
        assertThat(kit.waiting(number)).containsExactly("sign " + LEADER, "sign " + ORG);
        kit.vote(kit.task(number, "sign", LEADER), Vote.YES, "leader-xiangyang");
        kit.vote(kit.task(number, "sign", ORG), Vote.YES, "org-xiangyang");
        assertThat(kit.waiting(number)).containsExactly("last CITY_CLERK@330900");
    }

    @Test
    @Guarantee(verb = Verb.RECALL, shape = ALL_SIGN, given = "两个单位会签，一个已签", when = "送签人取回，或已签的人取回自己的意见", then = "都不能取回，另一个单位照常会签")
    void a_signing_under_way_stays() {
        number = kit.startSigning("kit-all-sign", LEADER, ORG);
        kit.vote(kit.task(number, "sign", LEADER), Vote.YES, "leader-xiangyang");

        assertThatThrownBy(() -> recall("clerk-xiangyang")).isInstanceOf(Overtaken.class);
        assertThatThrownBy(() -> recall("leader-xiangyang")).isInstanceOf(Refused.class);

        assertThat(kit.waiting(number)).containsExactly("sign " + ORG);
    }

    @Test
    @Guarantee(verb = Verb.RECALL, shape = ANY_SIGN, given = "或签已由一个单位签过，进入下一环节", when = "签署人取回", then = "不能取回：多人环节不由一人取回")
    void an_or_signing_is_not_taken_back_by_one() {
        number = kit.startSigning("kit-any-sign", LEADER, ORG);
        kit.vote(kit.task(number, "sign", LEADER), Vote.YES, "leader-xiangyang");

        assertThatThrownBy(() -> recall("leader-xiangyang")).isInstanceOf(Refused.class).hasMessageContaining("多人");
    }

    @Test
    @Guarantee(verb = Verb.RECALL, shape = IN_TURN, given = "依次审批刚送到第一人，还没有打开", when = "送签人取回", then = "办件回到送签环节；重新送签后仍从第一人开始")
    void an_untouched_signing_in_turn_comes_back() {
        number = kit.startSigning("kit-in-turn", LEADER, ORG);

        recall("clerk-xiangyang");

        kit.agree(number, "first", "clerk-xiangyang");
        assertThat(kit.waiting(number)).containsExactly("sign " + LEADER);
    }

    @Test
    @Guarantee(verb = Verb.RECALL, shape = BRANCHES, given = "办理后分成两支，两支都没有打开", when = "分支前的办理人取回", then = "两支都取回，重新办理后各支只有一件待办，汇合不受影响")
    void both_branches_come_back() {
        number = kit.start("kit-branches");
        kit.agree(number, "first", "clerk-xiangyang");

        recall("clerk-xiangyang");

        assertThat(kit.waiting(number)).containsExactly(FIRST);
        kit.agree(number, "first", "clerk-xiangyang");
        finishBranches();
    }

    @Test
    @Guarantee(verb = Verb.RECALL, shape = BRANCHES, given = "左支第一步已办，右支在办", when = "左支第一步的办理人取回", then = "只有左支退回一步，右支不变，最后照常汇合")
    void only_the_own_branch_comes_back() {
        number = kit.start("kit-branches");
        kit.agree(number, "first", "clerk-xiangyang");
        kit.agree(number, "left", "leader-xiangyang");

        recall("leader-xiangyang");

        assertThat(kit.openTasks(number, "left")).hasSize(1);
        assertThat(kit.openTasks(number, "right")).hasSize(1);
        finishBranches();
    }

    @Test
    @Guarantee(verb = Verb.RECALL, shape = BRANCHES, given = "两支已经汇合", when = "最后办完一支的人取回", then = "不能取回：之后已汇合")
    void nothing_comes_back_across_a_join() {
        number = kit.start("kit-branches");
        kit.agree(number, "first", "clerk-xiangyang");
        kit.agree(number, "left", "leader-xiangyang");
        kit.agree(number, "leftNext", "clerk-city");
        kit.agree(number, "right", "committee-minzheng");

        assertThatThrownBy(() -> recall("committee-minzheng")).isInstanceOf(Refused.class);

        assertThat(kit.openTasks(number, "last")).hasSize(1);
    }

    @Test
    @Guarantee(verb = Verb.RECALL, shape = CALLED, given = "已转入子流程，第一步还没有打开", when = "主流程的办理人取回", then = "子流程随之取消，办件回到主流程原环节；重新办理后子流程重新开始")
    void a_called_process_nobody_has_touched_goes_with_it() {
        number = kit.start("kit-calling");
        kit.agree(number, "first", "clerk-xiangyang");

        recall("clerk-xiangyang");

        assertThat(kit.waiting(number)).containsExactly(FIRST);
        kit.agree(number, "first", "clerk-xiangyang");
        kit.agree(number, "innerFirst", "leader-xiangyang");
        recall("leader-xiangyang");
        assertThat(kit.openTasks(number, "innerFirst")).hasSize(1);
        kit.agree(number, "innerFirst", "leader-xiangyang");
        kit.agree(number, "innerNext", "committee-minzheng");
        assertThatThrownBy(() -> recall("committee-minzheng")).as("the called process has ended").isInstanceOf(Refused.class);
        kit.agree(number, "last", "clerk-city");
        assertThat(kit.ended(number)).isTrue();
    }

    @EachShape
    @Guarantee(
            verb = Verb.RECALL, shape = {ESCALATED, SUBSTITUTED},
            given = "复审没有打开，已超时并逐级上报，或复审人已委托他人代理", when = "初审人取回",
            then = "办件回到初审并重新计时，复审的时限、提醒和代理人的待办消失；重新办理后复审又有新的时限")
    void nobody_is_reminded_of_what_was_taken_back(Shape shape) {
        var at = situations.begin(shape);
        number = at.number();

        recall("clerk-xiangyang");

        assertThat(kit.waiting(number)).containsExactly(FIRST);
        assertThatThrownBy(at::finish).isInstanceOf(Overtaken.class).hasMessageContaining("取回");
        kit.agree(number, "first", "clerk-xiangyang");
        assertThat(kit.waiting(number)).containsExactly("second " + LEADER);
    }

    @Test
    @Guarantee(verb = Verb.RECALL, shape = SUBSTITUTED, given = "代理人替外出的领导同意，下一环节没有打开", when = "代理人取回", then = "办件回到领导名下的环节，两人都可以重新办理")
    void a_substitute_takes_back_the_own_act() {
        var at = situations.begin(SUBSTITUTED);
        number = at.number();
        at.finish();

        recall(at.doer());

        assertThat(kit.waiting(number)).containsExactly("second " + LEADER);
        kit.agree(number, "second", Situation.HOLDER);
        assertThat(kit.waiting(number)).containsExactly("third CITY_CLERK@330900");
    }

    @Test
    @Guarantee(verb = Verb.RECALL, shape = SUBSTITUTED, given = "代理人替外出的领导同意，下一环节没有打开", when = "领导本人取回", then = "办件回到领导名下的环节，代理人办理的一步记为已失效；已被打开的不能取回")
    void who_is_away_takes_back_what_was_done_in_their_name() {
        var at = situations.begin(SUBSTITUTED);
        number = at.number();
        at.finish();
        assertThat(open.of(List.of(number.value()), kit.official(Situation.HOLDER))).containsExactly(at.task().value());

        recall(Situation.HOLDER);

        assertThat(kit.waiting(number)).containsExactly("second " + LEADER);
        kit.agree(number, "second", at.doer());
        tasks.look(kit.task(number, "third"), kit.official("clerk-city"));
        assertThatThrownBy(() -> recall(Situation.HOLDER)).isInstanceOf(Overtaken.class);
        assertThatThrownBy(() -> recall(Situation.OTHER)).as("whose step it was not").isInstanceOf(RuntimeException.class);
    }

    private void finishBranches() {
        kit.agree(number, "left", "leader-xiangyang");
        kit.agree(number, "leftNext", "clerk-city");
        kit.agree(number, "right", "committee-minzheng");
        assertThat(kit.waiting(number)).containsExactly("last CITY_CLERK@330900");
        kit.agree(number, "last", "clerk-city");
        assertThat(kit.ended(number)).isTrue();
    }

    private void recall(String official) {
        recall.recall(new RecallStep.Command(number, "意见有误，重新办理。", kit.official(official)));
    }
}
