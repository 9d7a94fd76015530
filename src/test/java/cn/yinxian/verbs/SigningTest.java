package cn.yinxian.verbs;

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
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 会签, 或签 and 依次审批 on kit models. */
@VerbTest
class SigningTest {

    @Autowired
    private VerbKit kit;

    private CaseNumber number;

    @Test
    @Guarantee(verb = Verb.SIGN_YES, shape = Shape.ALL_SIGN, given = "三个单位会签，须全部同意", when = "三个单位都同意", then = "会签通过，进入下一环节，三条意见都在审批记录中")
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
    @Guarantee(verb = Verb.SIGN_NO, shape = Shape.ALL_SIGN, given = "三个单位会签，须全部同意", when = "一个单位不同意", then = "会签立即不通过，其余单位的待办随之消失")
    void one_no_decides_where_all_must_agree() {
        signing("kit-all-sign");

        vote(ORG, Vote.NO, "org-xiangyang");

        assertThat(kit.ended(number)).isTrue();
        assertThat(kit.waiting(number)).isEmpty();
    }

    @Test
    @Guarantee(verb = Verb.SIGN_YES, shape = Shape.ALL_SIGN, given = "三个单位会签，三分之二同意即通过", when = "两个单位同意", then = "会签立即通过，按同意票数而不是按已办人数计算")
    void two_thirds_agree() {
        signing("kit-ratio-sign");
        vote(ORG, Vote.NO, "org-xiangyang");
        vote(LEADER, Vote.YES, "leader-xiangyang");
        assertThat(kit.waiting(number)).as("two have voted, one agreed: open").containsExactly("sign " + COMMITTEE);

        vote(COMMITTEE, Vote.YES, "committee-minzheng");

        assertThat(kit.waiting(number)).containsExactly("last CITY_CLERK@330900");
    }

    @Test
    @Guarantee(verb = Verb.SIGN_ABSTAIN, shape = Shape.ALL_SIGN, given = "三个单位会签，三分之二同意即通过", when = "两个单位弃权", then = "弃权不算同意，已不可能通过，会签立即不通过")
    void abstentions_are_no_votes_for_it() {
        signing("kit-ratio-sign");
        vote(ORG, Vote.ABSTAIN, "org-xiangyang");

        vote(LEADER, Vote.ABSTAIN, "leader-xiangyang");

        assertThat(kit.ended(number)).isTrue();
    }

    @Test
    @Guarantee(verb = Verb.SIGN_NO, shape = Shape.ALL_SIGN, given = "过半数同意、一票否决的会签，已有两个单位同意", when = "第三个单位不同意", then = "会签不通过")
    void a_veto_counts_to_the_last() {
        signing("kit-veto-sign");
        vote(ORG, Vote.YES, "org-xiangyang");
        vote(LEADER, Vote.YES, "leader-xiangyang");
        assertThat(kit.waiting(number)).as("a veto can still come").containsExactly("sign " + COMMITTEE);

        vote(COMMITTEE, Vote.NO, "committee-minzheng");

        assertThat(kit.ended(number)).isTrue();
    }

    @Test
    @Guarantee(verb = Verb.SIGN_YES, shape = Shape.ANY_SIGN, given = "三个单位或签", when = "一个单位同意", then = "立即通过，其余单位的待办消失，再签的被告知已有结果")
    void the_first_decides() {
        signing("kit-any-sign");
        var late = kit.task(number, "sign", LEADER);

        vote(ORG, Vote.YES, "org-xiangyang");

        assertThat(kit.waiting(number)).containsExactly("last CITY_CLERK@330900");
        assertThatThrownBy(() -> kit.vote(late, Vote.NO, "leader-xiangyang")).isInstanceOf(Overtaken.class);
    }

    @Test
    @Guarantee(verb = Verb.SIGN_YES, shape = Shape.IN_TURN, given = "三个单位依次审批", when = "前一个同意", then = "轮到下一个，顺序不变；最后一个同意后进入下一环节")
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
    @Guarantee(verb = Verb.SIGN_NO, shape = Shape.IN_TURN, given = "三个单位依次审批", when = "第一个不同意", then = "立即不通过，后面的不再收到")
    void a_no_ends_the_turn() {
        signing("kit-in-turn");

        vote(LEADER, Vote.NO, "leader-xiangyang");

        assertThat(kit.ended(number)).isTrue();
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
