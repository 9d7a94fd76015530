package cn.yinxian.verbs;

import static cn.yinxian.verbs.Shape.ALL_SIGN;
import static cn.yinxian.verbs.Shape.ANY_SIGN;
import static cn.yinxian.verbs.Shape.BRANCHES;
import static cn.yinxian.verbs.Shape.CALLED;
import static cn.yinxian.verbs.Shape.ESCALATED;
import static cn.yinxian.verbs.Shape.IN_TURN;
import static cn.yinxian.verbs.Shape.SINGLE;
import static cn.yinxian.verbs.Shape.SUBSTITUTED;
import static cn.yinxian.verbs.Situation.HOLDER;
import static cn.yinxian.verbs.Situation.OTHER;
import static cn.yinxian.verbs.VerbKit.LEADER;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinxian.organisation.CurrentOfficial;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.Verdict;
import cn.yinxian.workflow.Verb;
import cn.yinxian.workflow.passing.AddSignersAfter;
import cn.yinxian.workflow.passing.AddSignersBefore;
import cn.yinxian.workflow.passing.ClaimTask;
import cn.yinxian.workflow.passing.DelegateTask;
import cn.yinxian.workflow.passing.HandOverTask;
import cn.yinxian.workflow.passing.ReassignTask;
import cn.yinxian.workflow.passing.RecallDelegation;
import cn.yinxian.workflow.passing.ReleaseTask;
import cn.yinxian.workflow.passing.RemoveSigner;
import cn.yinxian.workflow.passing.ResolveDelegation;
import cn.yinxian.workflow.passing.SignTask;
import java.util.List;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** 认领, 放回, 转办, 改派, 委派, 前加签, 后加签 and their 减签 wherever a step may stand; afterwards the case goes on as if nothing had been. */
@VerbTest
class PassedOnTest {

    private static final String THIRD_PERSON = "clerk2-xiangyang";

    @Autowired
    private VerbKit kit;

    @Autowired
    private Situations situations;

    @Autowired
    private BeanFactory beans;

    private Situation at;

    @EachShape
    @Guarantee(
            verb = Verb.CLAIM, shape = {SINGLE, ALL_SIGN, ANY_SIGN, IN_TURN, BRANCHES, CALLED, ESCALATED, SUBSTITUTED},
            given = "一组人的待办", when = "其中一人（或其代理人）认领，再放回，再认领，然后办理",
            then = "认领期间只有他有这件待办，放回后全组都有；代理人认领的归被代理人；办完后照常进入下一环节")
    void claimed_put_back_and_claimed_again(Shape shape) {
        at = situations.begin(shape);
        var claim = beans.getBean(ClaimTask.class);
        claim.claim(at.task(), doer());
        at.assertHeldBy(HOLDER);
        beans.getBean(ReleaseTask.class).release(at.task(), "", doer());
        at.assertHeldBy(LEADER);
        claim.claim(at.task(), doer());

        at.finish();

        at.assertWentOn();
    }

    @EachShape
    @Guarantee(
            verb = Verb.HAND_OVER, shape = {SINGLE, ALL_SIGN, ANY_SIGN, IN_TURN, BRANCHES, CALLED, ESCALATED, SUBSTITUTED},
            given = "某人的待办", when = "他（或其代理人）转办给同单位另一人",
            then = "待办转到另一人，原承办人和代理人都不能再办；另一人办完后照常进入下一环节")
    void handed_over(Shape shape) {
        at = situations.begin(shape);
        beans.getBean(HandOverTask.class).handOver(at.task(), OTHER, "出差", doer());
        at.assertHeldBy(OTHER);
        assertThatThrownBy(() -> at.finish(HOLDER)).isInstanceOf(Overtaken.class).hasMessageContaining("转办");
        assertThatThrownBy(() -> at.finish()).isInstanceOf(Overtaken.class).hasMessageContaining("转办");

        at.finish(OTHER);

        at.assertWentOn();
    }

    @EachShape
    @Guarantee(
            verb = Verb.REASSIGN, shape = {SINGLE, ALL_SIGN, ANY_SIGN, IN_TURN, BRANCHES, CALLED, ESCALATED, SUBSTITUTED},
            given = "本单位的待办", when = "领导改派给本单位另一人，再改派给第三人",
            then = "只有最后一人能办，原承办人和代理人都不能再办；办完后照常进入下一环节")
    void given_to_others_by_a_leader(Shape shape) {
        at = situations.begin(shape);
        reassign(LEADER.toString(), OTHER);
        at.assertHeldBy(OTHER);
        assertThatThrownBy(() -> reassign(LEADER.toString(), THIRD_PERSON)).as("looked before it was reassigned").isInstanceOf(Overtaken.class);
        reassign(OTHER, THIRD_PERSON);
        at.assertHeldBy(THIRD_PERSON);
        assertThatThrownBy(() -> at.finish()).isInstanceOf(Overtaken.class);
        assertThatThrownBy(() -> at.finish(OTHER)).isInstanceOf(Overtaken.class);

        at.finish(THIRD_PERSON);

        at.assertWentOn();
    }

    @EachShape
    @Guarantee(
            verb = Verb.DELEGATE, shape = {SINGLE, ALL_SIGN, ANY_SIGN, IN_TURN, BRANCHES, CALLED, ESCALATED, SUBSTITUTED},
            given = "某人的待办", when = "他（或其代理人）委派另一人办理，对方办完交回",
            then = "受委派人不能作出决定；交回后由委派人决定，照常进入下一环节")
    void delegated_and_given_back(Shape shape) {
        at = situations.begin(shape);
        beans.getBean(DelegateTask.class).delegate(at.task(), OTHER, "请核对", doer());
        at.assertHeldBy(OTHER);
        assertDecidesNothing();
        beans.getBean(ResolveDelegation.class).resolve(at.task(), "已核对", kit.official(OTHER));
        at.assertHeldBy(HOLDER);

        at.finish();

        at.assertWentOn();
    }

    @EachShape
    @Guarantee(
            verb = Verb.RECALL_DELEGATION, shape = {SINGLE, ALL_SIGN, ANY_SIGN, IN_TURN, BRANCHES, CALLED, ESCALATED, SUBSTITUTED},
            given = "某人的待办已委派他人，对方还没有交回", when = "委派人（或其代理人）收回委派",
            then = "待办回到委派人手中，对方不能再办；照常进入下一环节，不能收回两次")
    void called_back_from_the_delegate(Shape shape) {
        at = situations.begin(shape);
        var recall = beans.getBean(RecallDelegation.class);
        beans.getBean(DelegateTask.class).delegate(at.task(), OTHER, "请核对", doer());

        recall.recall(at.number(), doer());

        at.assertHeldBy(HOLDER);
        assertThatThrownBy(() -> beans.getBean(ResolveDelegation.class).resolve(at.task(), "已核对", kit.official(OTHER))).isInstanceOf(Overtaken.class);
        assertThatThrownBy(() -> recall.recall(at.number(), doer())).isInstanceOf(Overtaken.class);
        at.finish();
        at.assertWentOn();
    }

    @EachShape
    @Guarantee(
            verb = Verb.ADD_SIGNER_BEFORE, shape = {SINGLE, ALL_SIGN, ANY_SIGN, IN_TURN, BRANCHES, CALLED, ESCALATED, SUBSTITUTED},
            given = "某人的待办", when = "他（或其代理人）请另一人前加签，对方不同意",
            then = "加签意见不作决定；签完回到他手中，由他决定，照常进入下一环节")
    void signed_before_by_another(Shape shape) {
        at = situations.begin(shape);
        beans.getBean(AddSignersBefore.class).add(at.task(), List.of(OTHER), "请先看", doer());
        at.assertHeldBy(OTHER);
        assertDecidesNothing();
        beans.getBean(SignTask.class).sign(at.task(), false, "我认为不妥", kit.official(OTHER));
        at.assertHeldBy(HOLDER);

        at.finish();

        at.assertWentOn();
    }

    @EachShape
    @Guarantee(
            verb = Verb.ADD_SIGNER_AFTER, shape = {SINGLE, ALL_SIGN, ANY_SIGN, IN_TURN, BRANCHES, CALLED, ESCALATED, SUBSTITUTED},
            given = "某人的待办", when = "他（或其代理人）写明同意，请另一人后加签，对方同意",
            then = "签完以前本环节不办结；签完带着他的意见回到他手中，由他办结，照常进入下一环节")
    void signed_after_by_another(Shape shape) {
        at = situations.begin(shape);
        beans.getBean(AddSignersAfter.class)
                .add(new AddSignersAfter.Command(at.task(), Verdict.AGREE, "符合条件", List.of(OTHER), "请再看", doer()));
        at.assertHeldBy(OTHER);
        assertDecidesNothing();
        beans.getBean(SignTask.class).sign(at.task(), true, "", kit.official(OTHER));
        at.assertHeldBy(HOLDER);

        at.finish();

        at.assertWentOn();
    }

    @EachShape
    @Guarantee(
            verb = Verb.REMOVE_SIGNER, shape = {SINGLE, ALL_SIGN, ANY_SIGN, IN_TURN, BRANCHES, CALLED, ESCALATED, SUBSTITUTED},
            given = "某人的待办请了两人依次加签，都还没有签", when = "加签的人（或其代理人）先减去第一人，再减去第二人",
            then = "减去第一人即轮到第二人；都减去后回到他手中，由他决定，照常进入下一环节")
    void those_asked_to_sign_are_taken_out_again(Shape shape) {
        at = situations.begin(shape);
        beans.getBean(AddSignersBefore.class).add(at.task(), List.of(OTHER, THIRD_PERSON), "请先看", doer());

        beans.getBean(RemoveSigner.class).remove(at.number(), OTHER, "不用再看", doer());

        at.assertHeldBy(THIRD_PERSON);
        beans.getBean(RemoveSigner.class).remove(at.number(), THIRD_PERSON, "不用再看", doer());
        at.assertHeldBy(HOLDER);
        at.finish();
        at.assertWentOn();
    }

    private CurrentOfficial doer() {
        return kit.official(at.doer());
    }

    private void reassign(String holder, String person) {
        beans.getBean(ReassignTask.class)
                .reassign(new ReassignTask.Command(at.number(), at.task().value(), holder, person, "生病", kit.official(HOLDER)));
    }

    private void assertDecidesNothing() {
        assertThatThrownBy(() -> at.finish(OTHER)).isInstanceOfAny(Overtaken.class, Refused.class).hasMessageContaining("由");
        assertThatThrownBy(() -> at.finish(HOLDER)).isInstanceOf(Overtaken.class);
        assertThatThrownBy(() -> at.finish()).isInstanceOf(Overtaken.class);
    }
}
