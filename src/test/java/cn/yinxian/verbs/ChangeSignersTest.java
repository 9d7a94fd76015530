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
import cn.yinxian.workflow.signing.ChangeSigners;
import cn.yinxian.workflow.turning.RecallStep;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** 并加签 and 减签 on kit models. */
@VerbTest
@NoSuchCase(
        verb = Verb.ADD_SIGNER_BESIDE, shape = {SINGLE, BRANCHES, CALLED},
        why = "由一人决定的环节没有可以并列签署的人，用前加签或后加签。")
class ChangeSignersTest {

    @Autowired
    private VerbKit kit;

    @Autowired
    private Situations situations;

    @Autowired
    private ChangeSigners change;

    @Autowired
    private RecallStep recall;

    private CaseNumber number;

    @Test
    @Guarantee(verb = Verb.ADD_SIGNER_BESIDE, shape = ALL_SIGN, given = "三个单位会签，一位会签人尚未签署", when = "他加签本单位另一人", then = "被加签人立即收到待办；四方都同意才通过")
    void one_more_signs_together_with_the_others() {
        signing("kit-all-sign");

        add("clerk-xiangyang");

        assertThat(kit.waiting(number)).containsExactlyInAnyOrder("sign " + LEADER, "sign " + ORG, "sign " + COMMITTEE, "sign clerk-xiangyang");
        vote(LEADER, "leader-xiangyang");
        vote(ORG, "org-xiangyang");
        vote(COMMITTEE, "committee-minzheng");
        assertThat(kit.waiting(number)).containsExactly("sign clerk-xiangyang");
        kit.vote(kit.task(number, "sign", "clerk-xiangyang"), Vote.YES, "clerk-xiangyang");
        assertThat(kit.waiting(number)).containsExactly("last CITY_CLERK@330900");
    }

    @Test
    @Guarantee(verb = Verb.ADD_SIGNER_BESIDE, shape = IN_TURN, given = "三个单位依次审批，正轮到第一个", when = "他加签一人", then = "被加签人排在最后，轮到时才收到")
    void one_more_comes_last_where_one_signs_after_the_other() {
        signing("kit-in-turn");

        add("clerk-xiangyang");

        assertThat(kit.waiting(number)).containsExactly("sign " + LEADER);
        vote(LEADER, "leader-xiangyang");
        vote(ORG, "org-xiangyang");
        vote(COMMITTEE, "committee-minzheng");
        assertThat(kit.waiting(number)).containsExactly("sign clerk-xiangyang");
        kit.vote(kit.task(number, "sign", "clerk-xiangyang"), Vote.YES, "clerk-xiangyang");
        assertThat(kit.waiting(number)).containsExactly("last CITY_CLERK@330900");
    }

    @Test
    @Guarantee(verb = Verb.REMOVE_SIGNER, shape = ALL_SIGN, given = "会签中加签了一人，其尚未签署", when = "减去该人", then = "其待办消失，其余会签人不受影响，签齐后照常通过")
    void who_was_added_is_taken_out() {
        signing("kit-all-sign");
        add("clerk-xiangyang");

        remove("clerk-xiangyang");

        assertThat(kit.waiting(number)).containsExactlyInAnyOrder("sign " + LEADER, "sign " + ORG, "sign " + COMMITTEE);
        vote(ORG, "org-xiangyang");
        vote(COMMITTEE, "committee-minzheng");
        vote(LEADER, "leader-xiangyang");
        assertThat(kit.waiting(number)).containsExactly("last CITY_CLERK@330900");
    }

    @Test
    @Guarantee(verb = Verb.REMOVE_SIGNER, shape = ALL_SIGN, given = "三分之二同意即通过，加签后共四人，已有两人同意", when = "减去加签的人", then = "三人中已有两人同意，会签立即通过，不再等待")
    void taking_out_may_decide() {
        signing("kit-ratio-sign");
        add("clerk-xiangyang");
        vote(ORG, "org-xiangyang");
        vote(COMMITTEE, "committee-minzheng");
        assertThat(kit.waiting(number)).containsExactlyInAnyOrder("sign " + LEADER, "sign clerk-xiangyang");

        remove("clerk-xiangyang");

        assertThat(kit.waiting(number)).containsExactly("last CITY_CLERK@330900");
        kit.agree(number, "last", "clerk-city");
        assertThat(kit.ended(number)).isTrue();
    }

    @Test
    @Guarantee(verb = Verb.REMOVE_SIGNER, shape = IN_TURN, given = "依次审批中加签了一人，尚未轮到", when = "减去该人", then = "最后一个签署后即进入下一环节，不再等待被减的人")
    void who_has_not_had_the_turn_is_taken_out() {
        signing("kit-in-turn");
        add("clerk-xiangyang");

        remove("clerk-xiangyang");

        vote(LEADER, "leader-xiangyang");
        vote(ORG, "org-xiangyang");
        vote(COMMITTEE, "committee-minzheng");
        assertThat(kit.waiting(number)).containsExactly("last CITY_CLERK@330900");
    }

    @Test
    @Guarantee(verb = Verb.ADD_SIGNER_BESIDE, shape = ANY_SIGN, given = "三个单位或签，都没有签署", when = "一位签署人加签本单位另一人，被加签人先同意", then = "被加签人立即收到待办，以其意见为准，其余待办消失")
    void one_more_may_be_the_first_to_decide() {
        signing("kit-any-sign");

        add("clerk-xiangyang");

        kit.vote(kit.task(number, "sign", "clerk-xiangyang"), Vote.YES, "clerk-xiangyang");
        assertThat(kit.waiting(number)).containsExactly("last CITY_CLERK@330900");
    }

    @Test
    @Guarantee(verb = Verb.REMOVE_SIGNER, shape = ANY_SIGN, given = "或签中加签了一人，其余三人都已弃权", when = "最后一位弃权以前减去加签的人", then = "其待办消失；最后一位弃权后再没有人可签，不通过")
    void taken_out_of_an_or_signing() {
        signing("kit-any-sign");
        add("clerk-xiangyang");
        kit.vote(kit.task(number, "sign", ORG), Vote.ABSTAIN, "org-xiangyang");
        kit.vote(kit.task(number, "sign", COMMITTEE), Vote.ABSTAIN, "committee-minzheng");

        remove("clerk-xiangyang");

        assertThat(kit.waiting(number)).containsExactly("sign " + LEADER);
        kit.vote(kit.task(number, "sign", LEADER), Vote.ABSTAIN, "leader-xiangyang");
        assertThat(kit.ended(number)).isTrue();
    }

    @EachShape
    @Guarantee(
            verb = Verb.ADD_SIGNER_BESIDE, shape = {ESCALATED, SUBSTITUTED},
            given = "三个单位会签，签署人已超时，或已委托他人代理", when = "他（或其代理人）加签本单位另一人",
            then = "被加签人立即收到待办，有自己的时限；四方都同意才通过")
    void one_more_signs_late_or_for_another(Shape shape) {
        var at = begin(shape);

        change.add(at.task(), "clerk-xiangyang", "情况由其掌握。", kit.official(at.doer()));

        at.finish();
        vote(ORG, "org-xiangyang");
        vote(COMMITTEE, "committee-minzheng");
        assertThat(kit.waiting(number)).containsExactly("sign clerk-xiangyang");
        kit.vote(kit.task(number, "sign", "clerk-xiangyang"), Vote.YES, "clerk-xiangyang");
        assertThat(kit.waiting(number)).containsExactly("last CITY_CLERK@330900");
    }

    @EachShape
    @Guarantee(
            verb = Verb.REMOVE_SIGNER, shape = {ESCALATED, SUBSTITUTED},
            given = "会签中加签了一人，签署人已超时，或已委托他人代理", when = "他（或其代理人）减去加签的人",
            then = "加签的人的待办、时限和提醒消失，其余会签人不受影响")
    void taken_out_late_or_for_another(Shape shape) {
        var at = begin(shape);
        change.add(at.task(), "clerk-xiangyang", "情况由其掌握。", kit.official(at.doer()));

        change.remove(at.task(), kit.signer(number, "clerk-xiangyang"), "不再需要。", kit.official(at.doer()));

        at.finish();
        at.assertWentOn();
    }

    /** What the added signer has said is not taken away by whoever sent the case to the signers. */
    @Test
    void what_was_sent_is_not_taken_back_once_an_added_signer_has_signed() {
        signing("kit-all-sign");
        add("clerk2-xiangyang");
        kit.vote(kit.task(number, "sign", "clerk2-xiangyang"), Vote.YES, "clerk2-xiangyang");

        assertThatThrownBy(() -> recall.recall(new RecallStep.Command(number, "有误", kit.official("clerk-xiangyang"))))
                .isInstanceOf(Overtaken.class).hasMessageContaining("对方已办理");

        assertThat(kit.waiting(number)).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "leader-xiangyang, 不能加签给自己",
        "clerk-minzheng, 申请人不能会签本人的申请，请另选一人",
        "clerk-binjiang, 只能在本单位和下级单位的人员中加签",
        "sysadmin, 此人没有在任岗位，不能会签，请另选一人",
        "nobody, 没有这个人，或者其账号已经停用，请另选一人"
    })
    void who_cannot_sign_is_refused_with_the_reason(String person, String reason) {
        signing("kit-all-sign");

        assertThatThrownBy(() -> add(person)).isInstanceOf(Refused.class).hasMessage(reason);

        assertThat(kit.waiting(number)).hasSize(3);
    }

    @Test
    void nobody_is_added_twice_and_nobody_but_a_signer_adds() {
        signing("kit-all-sign");
        add("clerk-xiangyang");

        assertThatThrownBy(() -> add("clerk-xiangyang")).isInstanceOf(Refused.class).hasMessage("卫区办已经是会签人员");
        var task = kit.task(number, "sign", LEADER);
        assertThatThrownBy(() -> change.add(task, "clerk2-xiangyang", "", kit.official("leader-binjiang"))).isInstanceOf(Missing.class);
    }

    @Test
    void who_must_sign_or_has_signed_or_is_oneself_is_not_taken_out() {
        signing("kit-all-sign");
        add("clerk-xiangyang");

        assertThatThrownBy(() -> remove(ORG)).hasMessage("按规定必须会签的单位不能减去，只能减去加签的人员");
        assertThatThrownBy(() -> remove(LEADER)).hasMessage("不能减去自己，请签署意见或弃权");
        kit.vote(kit.task(number, "sign", "clerk-xiangyang"), Vote.YES, "clerk-xiangyang");
        assertThatThrownBy(() -> remove("clerk-xiangyang")).hasMessage("对方已经签署，不能减签");

        assertThat(kit.waiting(number)).hasSize(3);
    }

    @Test
    void the_last_signer_is_not_taken_out() {
        number = kit.startSigning("kit-all-sign", LEADER);

        assertThatThrownBy(() -> remove(LEADER)).isInstanceOf(Refused.class).hasMessage("只剩一位会签人员，不能减签");

        assertThat(kit.waiting(number)).isEqualTo(List.of("sign " + LEADER));
    }

    private Situation begin(Shape shape) {
        var at = situations.beginSigning(shape);
        number = at.number();
        return at;
    }

    private void signing(String model) {
        number = kit.startSigning(model, LEADER, ORG, COMMITTEE);
    }

    private void add(String person) {
        change.add(kit.task(number, "sign", LEADER), person, "情况由其掌握。", kit.official("leader-xiangyang"));
    }

    private void remove(Object signer) {
        change.remove(kit.task(number, "sign", LEADER), kit.signer(number, signer), "不再需要。", kit.official("leader-xiangyang"));
    }

    private void vote(CandidateGroup signer, String by) {
        kit.vote(kit.task(number, "sign", signer), Vote.YES, by);
    }
}
