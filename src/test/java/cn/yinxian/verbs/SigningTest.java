package cn.yinxian.verbs;

import static cn.yinxian.verbs.Shape.ALL_SIGN;
import static cn.yinxian.verbs.Shape.ANY_SIGN;
import static cn.yinxian.verbs.Shape.BRANCHES;
import static cn.yinxian.verbs.Shape.CALLED;
import static cn.yinxian.verbs.Shape.ESCALATED;
import static cn.yinxian.verbs.Shape.IN_TURN;
import static cn.yinxian.verbs.Shape.SINGLE;
import static cn.yinxian.verbs.Shape.SUBSTITUTED;
import static cn.yinxian.verbs.VerbKit.COMMITTEE;
import static cn.yinxian.verbs.VerbKit.LEADER;
import static cn.yinxian.verbs.VerbKit.ORG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinxian.organisation.CandidateGroup;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refused;
import cn.yinxian.workflow.Verb;
import cn.yinxian.workflow.Vote;
import cn.yinxian.workflow.passing.HandOverTask;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 会签, 或签 and 依次审批 on kit models. */
@VerbTest
@NoSuchCase(
        verb = {Verb.SIGN_YES, Verb.SIGN_NO, Verb.SIGN_ABSTAIN}, shape = {SINGLE, BRANCHES, CALLED},
        why = "由一人决定的环节没有会签意见，见“同意”。")
class SigningTest {

    @Autowired
    private VerbKit kit;

    @Autowired
    private Situations situations;

    @Autowired
    private HandOverTask handOver;

    private CaseNumber number;

    @Test
    @Guarantee(verb = Verb.SIGN_YES, shape = ALL_SIGN, given = "三个单位会签，须全部同意", when = "三个单位都同意", then = "会签通过，进入下一环节，三条意见都在审批记录中")
    void all_agree() {
        signing("kit-all-sign");
        vote(LEADER, Vote.YES, "leader-xiangyang");
        vote(ORG, Vote.YES, "org-xiangyang");
        assertThat(kit.waiting(number)).containsExactly("sign " + COMMITTEE);

        vote(COMMITTEE, Vote.YES, "committee-minzheng");

        assertThat(kit.waiting(number)).containsExactly("last CITY_CLERK@330900");
        assertThat(kit.record(number)).containsExactly("SUBMIT", "AGREE", "SIGN_YES", "SIGN_YES", "SIGN_YES");
    }

    @Test
    @Guarantee(verb = Verb.SIGN_NO, shape = ALL_SIGN, given = "三个单位会签，须全部同意", when = "一个单位不同意", then = "会签立即不通过，其余单位的待办随之消失")
    void one_no_decides_where_all_must_agree() {
        signing("kit-all-sign");

        vote(ORG, Vote.NO, "org-xiangyang");

        assertThat(kit.ended(number)).isTrue();
        assertThat(kit.waiting(number)).isEmpty();
    }

    @Test
    @Guarantee(verb = Verb.SIGN_YES, shape = ALL_SIGN, given = "三个单位会签，三分之二同意即通过", when = "两个单位同意", then = "会签立即通过，按同意票数而不是按已办人数计算")
    void two_thirds_agree() {
        signing("kit-ratio-sign");
        vote(ORG, Vote.NO, "org-xiangyang");
        vote(LEADER, Vote.YES, "leader-xiangyang");
        assertThat(kit.waiting(number)).as("two have voted, one agreed: open").containsExactly("sign " + COMMITTEE);

        vote(COMMITTEE, Vote.YES, "committee-minzheng");

        assertThat(kit.waiting(number)).containsExactly("last CITY_CLERK@330900");
    }

    @Test
    @Guarantee(verb = Verb.SIGN_ABSTAIN, shape = ALL_SIGN, given = "三个单位会签，三分之二同意即通过", when = "两个单位弃权", then = "弃权不算同意，已不可能通过，会签立即不通过")
    void abstentions_are_no_votes_for_it() {
        signing("kit-ratio-sign");
        vote(ORG, Vote.ABSTAIN, "org-xiangyang");

        vote(LEADER, Vote.ABSTAIN, "leader-xiangyang");

        assertThat(kit.ended(number)).isTrue();
    }

    @Test
    @Guarantee(verb = Verb.SIGN_NO, shape = ALL_SIGN, given = "过半数同意、一票否决的会签，已有两个单位同意", when = "第三个单位不同意", then = "会签不通过")
    void a_veto_counts_to_the_last() {
        signing("kit-veto-sign");
        vote(ORG, Vote.YES, "org-xiangyang");
        vote(LEADER, Vote.YES, "leader-xiangyang");
        assertThat(kit.waiting(number)).as("a veto can still come").containsExactly("sign " + COMMITTEE);

        vote(COMMITTEE, Vote.NO, "committee-minzheng");

        assertThat(kit.ended(number)).isTrue();
    }

    @Test
    @Guarantee(verb = Verb.SIGN_YES, shape = ANY_SIGN, given = "三个单位或签", when = "一个单位同意", then = "立即通过，其余单位的待办消失，再签的被告知已有结果")
    void the_first_decides() {
        signing("kit-any-sign");
        var late = kit.task(number, "sign", LEADER);

        vote(ORG, Vote.YES, "org-xiangyang");

        assertThat(kit.waiting(number)).containsExactly("last CITY_CLERK@330900");
        assertThatThrownBy(() -> kit.vote(late, Vote.NO, "leader-xiangyang")).isInstanceOf(Overtaken.class);
    }

    @Test
    @Guarantee(verb = Verb.SIGN_YES, shape = IN_TURN, given = "三个单位依次审批", when = "前一个同意", then = "轮到下一个，顺序不变；最后一个同意后进入下一环节")
    void one_after_the_other() {
        signing("kit-in-turn");
        assertThat(kit.waiting(number)).containsExactly("sign " + LEADER);
        vote(LEADER, Vote.YES, "leader-xiangyang");
        assertThat(kit.waiting(number)).containsExactly("sign " + ORG);
        vote(ORG, Vote.YES, "org-xiangyang");
        vote(COMMITTEE, Vote.YES, "committee-minzheng");

        assertThat(kit.waiting(number)).containsExactly("last CITY_CLERK@330900");
    }

    @Test
    @Guarantee(verb = Verb.SIGN_NO, shape = IN_TURN, given = "三个单位依次审批", when = "第一个不同意", then = "立即不通过，后面的不再收到")
    void a_no_ends_the_turn() {
        signing("kit-in-turn");

        vote(LEADER, Vote.NO, "leader-xiangyang");

        assertThat(kit.ended(number)).isTrue();
    }

    @Test
    @Guarantee(verb = Verb.SIGN_NO, shape = ANY_SIGN, given = "三个单位或签", when = "第一个表示意见的单位不同意", then = "立即不通过，其余单位的待办消失")
    void the_first_decides_also_against_it() {
        signing("kit-any-sign");

        vote(ORG, Vote.NO, "org-xiangyang");

        assertThat(kit.ended(number)).isTrue();
    }

    @Test
    @Guarantee(verb = Verb.SIGN_ABSTAIN, shape = ANY_SIGN, given = "三个单位或签", when = "两个单位弃权", then = "弃权不作决定，仍等第三个单位；以其意见为准")
    void who_abstains_leaves_it_to_the_others() {
        signing("kit-any-sign");
        vote(ORG, Vote.ABSTAIN, "org-xiangyang");
        vote(LEADER, Vote.ABSTAIN, "leader-xiangyang");
        assertThat(kit.waiting(number)).containsExactly("sign " + COMMITTEE);

        vote(COMMITTEE, Vote.YES, "committee-minzheng");

        assertThat(kit.waiting(number)).containsExactly("last CITY_CLERK@330900");
    }

    @Test
    @Guarantee(verb = Verb.SIGN_ABSTAIN, shape = IN_TURN, given = "三个单位依次审批，须全部同意", when = "第一个弃权", then = "已不可能全部同意，立即不通过，后面的不再收到")
    void an_abstention_ends_the_turn_where_all_must_agree() {
        signing("kit-in-turn");

        vote(LEADER, Vote.ABSTAIN, "leader-xiangyang");

        assertThat(kit.ended(number)).isTrue();
    }

    @EachShape
    @Guarantee(
            verb = Verb.SIGN_YES, shape = {ESCALATED, SUBSTITUTED},
            given = "三个单位会签，签署人已超时，或已委托他人代理", when = "他（或其代理人）同意，然后又签一次",
            then = "他的待办、时限和提醒消失，其余单位的不变；第二次签署被拒绝")
    void signed_late_or_for_another(Shape shape) {
        var at = situations.beginSigning(shape);

        at.finish();

        at.assertWentOn();
        assertThatThrownBy(at::finish).isInstanceOf(Overtaken.class);
    }

    @EachShape
    @Guarantee(
            verb = Verb.SIGN_NO, shape = {ESCALATED, SUBSTITUTED},
            given = "三个单位会签，须全部同意，签署人已超时，或已委托他人代理", when = "他（或其代理人）不同意",
            then = "会签立即不通过，全部待办、时限和提醒消失")
    void refused_late_or_for_another(Shape shape) {
        var at = situations.beginSigning(shape);

        kit.vote(at.task(), Vote.NO, at.doer());

        at.assertEnded();
    }

    @EachShape
    @Guarantee(
            verb = Verb.SIGN_ABSTAIN, shape = {ESCALATED, SUBSTITUTED},
            given = "三个单位会签，须全部同意，签署人已超时，或已委托他人代理", when = "他（或其代理人）弃权",
            then = "已不可能全部同意，会签立即不通过，全部待办、时限和提醒消失")
    void abstained_late_or_for_another(Shape shape) {
        var at = situations.beginSigning(shape);

        kit.vote(at.task(), Vote.ABSTAIN, at.doer());

        at.assertEnded();
    }

    @Test
    void who_does_not_sign_cannot_vote_and_nobody_votes_twice() {
        signing("kit-all-sign");
        var task = kit.task(number, "sign", LEADER);

        assertThatThrownBy(() -> kit.vote(task, Vote.YES, "leader-binjiang")).isInstanceOf(Missing.class);
        kit.vote(task, Vote.YES, "leader-xiangyang");
        assertThatThrownBy(() -> kit.vote(task, Vote.NO, "leader-xiangyang")).isInstanceOf(Overtaken.class);

        assertThat(kit.waiting(number)).hasSize(2);
    }

    /** Whoever signs for one party does not get another's signature as well, whether they have signed yet or not. */
    @Test
    void nobody_gets_a_second_vote_by_a_handing_over() {
        signing("kit-all-sign");
        var orgs = kit.task(number, "sign", ORG);

        assertThatThrownBy(() -> handOver.handOver(orgs, "leader-xiangyang", "出差", kit.official("org-xiangyang")))
                .isInstanceOf(Refused.class).hasMessageContaining("已经在办这一环节");
        vote(LEADER, Vote.YES, "leader-xiangyang");
        assertThatThrownBy(() -> handOver.handOver(orgs, "leader-xiangyang", "出差", kit.official("org-xiangyang"))).isInstanceOf(Refused.class);
        handOver.handOver(orgs, "clerk-xiangyang", "出差", kit.official("org-xiangyang"));

        assertThat(kit.waiting(number)).containsExactlyInAnyOrder("sign clerk-xiangyang", "sign " + COMMITTEE);
    }

    @Test
    void nobody_named_is_refused_and_the_case_stays_where_it_is() {
        number = kit.start("kit-all-sign");

        assertThatThrownBy(() -> kit.agree(number, "first", "clerk-xiangyang")).isInstanceOf(Refused.class);

        assertThat(kit.waiting(number)).containsExactly("first DISTRICT_CLERK@330901");
    }

    private void signing(String model) {
        number = kit.startSigning(model, LEADER, ORG, COMMITTEE);
    }

    private void vote(CandidateGroup signer, Vote vote, String by) {
        kit.vote(kit.task(number, "sign", signer), vote, by);
    }
}
