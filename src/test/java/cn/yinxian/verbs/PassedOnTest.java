package cn.yinxian.verbs;

import static cn.yinxian.verbs.VerbKit.COMMITTEE;
import static cn.yinxian.verbs.VerbKit.LEADER;
import static cn.yinxian.verbs.VerbKit.ORG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinxian.deadline.Reminders;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.Verdict;
import cn.yinxian.testing.MovableClock;
import cn.yinxian.workflow.TaskRef;
import cn.yinxian.workflow.Verb;
import cn.yinxian.workflow.Vote;
import cn.yinxian.workflow.passing.AddSignersAfter;
import cn.yinxian.workflow.passing.AddSignersBefore;
import cn.yinxian.workflow.passing.ClaimTask;
import cn.yinxian.workflow.passing.DelegateTask;
import cn.yinxian.workflow.passing.HandOverTask;
import cn.yinxian.workflow.passing.ReleaseTask;
import cn.yinxian.workflow.passing.ResolveDelegation;
import cn.yinxian.workflow.passing.SignTask;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** 认领, 放回, 转办, 委派, 前加签 and 后加签 wherever a step may stand; afterwards the case goes on as if nothing had been. */
@VerbTest
class PassedOnTest {

    /** Whose task it is, and a colleague. */
    private static final String HOLDER = "leader-xiangyang";

    private static final String OTHER = "clerk-xiangyang";

    @Autowired
    private VerbKit kit;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private MovableClock clock;

    private CaseNumber number;
    private TaskRef task;

    @AfterEach
    void it_is_monday_again() {
        clock.set("2026-11-23T10:00");
    }

    @ParameterizedTest
    @EnumSource(value = Shape.class, mode = EnumSource.Mode.EXCLUDE, names = "SUBSTITUTED")
    @Guarantee(
            verb = Verb.CLAIM, shape = {Shape.SINGLE, Shape.ALL_SIGN, Shape.ANY_SIGN, Shape.IN_TURN, Shape.BRANCHES, Shape.CALLED, Shape.ESCALATED},
            given = "一组人的待办", when = "其中一人认领，再放回，再认领，然后办理", then = "认领期间只有他有这件待办，放回后全组都有；办完后照常进入下一环节")
    void claimed_put_back_and_claimed_again(Shape shape) {
        begin(shape);
        var claim = beans.getBean(ClaimTask.class);
        claim.claim(task, kit.official(HOLDER));
        assertHeldBy(HOLDER);
        beans.getBean(ReleaseTask.class).release(task, "", kit.official(HOLDER));
        assertHeldBy(LEADER.toString());
        claim.claim(task, kit.official(HOLDER));

        finish(shape, HOLDER);

        assertWentOn(shape);
    }

    @ParameterizedTest
    @EnumSource(value = Shape.class, mode = EnumSource.Mode.EXCLUDE, names = "SUBSTITUTED")
    @Guarantee(
            verb = Verb.HAND_OVER, shape = {Shape.SINGLE, Shape.ALL_SIGN, Shape.ANY_SIGN, Shape.IN_TURN, Shape.BRANCHES, Shape.CALLED, Shape.ESCALATED},
            given = "某人的待办", when = "他转办给同单位另一人", then = "待办转到另一人，原承办人不能再办；另一人办完后照常进入下一环节")
    void handed_over(Shape shape) {
        begin(shape);
        beans.getBean(HandOverTask.class).handOver(task, OTHER, "出差", kit.official(HOLDER));
        assertHeldBy(OTHER);
        assertThatThrownBy(() -> finish(shape, HOLDER)).isInstanceOf(Overtaken.class).hasMessageContaining("转办");

        finish(shape, OTHER);

        assertWentOn(shape);
    }

    @ParameterizedTest
    @EnumSource(value = Shape.class, mode = EnumSource.Mode.EXCLUDE, names = "SUBSTITUTED")
    @Guarantee(
            verb = Verb.DELEGATE, shape = {Shape.SINGLE, Shape.ALL_SIGN, Shape.ANY_SIGN, Shape.IN_TURN, Shape.BRANCHES, Shape.CALLED, Shape.ESCALATED},
            given = "某人的待办", when = "他委派另一人办理，对方办完交回", then = "受委派人不能作出决定；交回后由委派人决定，照常进入下一环节")
    void delegated_and_given_back(Shape shape) {
        begin(shape);
        beans.getBean(DelegateTask.class).delegate(task, OTHER, "请核对", kit.official(HOLDER));
        assertHeldBy(OTHER);
        assertDecidesNothing(shape);
        beans.getBean(ResolveDelegation.class).resolve(task, "已核对", kit.official(OTHER));
        assertHeldBy(HOLDER);

        finish(shape, HOLDER);

        assertWentOn(shape);
    }

    @ParameterizedTest
    @EnumSource(value = Shape.class, mode = EnumSource.Mode.EXCLUDE, names = "SUBSTITUTED")
    @Guarantee(
            verb = Verb.ADD_SIGNER_BEFORE, shape = {Shape.SINGLE, Shape.ALL_SIGN, Shape.ANY_SIGN, Shape.IN_TURN, Shape.BRANCHES, Shape.CALLED, Shape.ESCALATED},
            given = "某人的待办", when = "他请另一人前加签，对方不同意", then = "加签意见不作决定；签完回到他手中，由他决定，照常进入下一环节")
    void signed_before_by_another(Shape shape) {
        begin(shape);
        beans.getBean(AddSignersBefore.class).add(task, List.of(OTHER), "请先看", kit.official(HOLDER));
        assertHeldBy(OTHER);
        assertDecidesNothing(shape);
        beans.getBean(SignTask.class).sign(task, false, "我认为不妥", kit.official(OTHER));
        assertHeldBy(HOLDER);

        finish(shape, HOLDER);

        assertWentOn(shape);
    }

    @ParameterizedTest
    @EnumSource(value = Shape.class, mode = EnumSource.Mode.EXCLUDE, names = "SUBSTITUTED")
    @Guarantee(
            verb = Verb.ADD_SIGNER_AFTER, shape = {Shape.SINGLE, Shape.ALL_SIGN, Shape.ANY_SIGN, Shape.IN_TURN, Shape.BRANCHES, Shape.CALLED, Shape.ESCALATED},
            given = "某人的待办", when = "他写明同意，请另一人后加签，对方同意", then = "签完以前本环节不办结；签完带着他的意见回到他手中，由他办结，照常进入下一环节")
    void signed_after_by_another(Shape shape) {
        begin(shape);
        beans.getBean(AddSignersAfter.class)
                .add(new AddSignersAfter.Command(task, Verdict.AGREE, "符合条件", List.of(OTHER), "请再看", kit.official(HOLDER)));
        assertHeldBy(OTHER);
        assertDecidesNothing(shape);
        beans.getBean(SignTask.class).sign(task, true, "", kit.official(OTHER));
        assertHeldBy(HOLDER);

        finish(shape, HOLDER);

        assertWentOn(shape);
    }

    /** A task that waits under the district's leaders in a step of this shape. */
    private void begin(Shape shape) {
        switch (shape) {
            case ALL_SIGN -> sign("kit-all-sign");
            case ANY_SIGN -> sign("kit-any-sign");
            case IN_TURN -> sign("kit-in-turn");
            case BRANCHES -> started("kit-branches", "left");
            case CALLED -> started("kit-calling", "innerFirst");
            case ESCALATED -> {
                started("kit-single", "second");
                clock.set("2027-02-01T10:00");
                beans.getBean(Reminders.class).sendDue(clock.instant());
            }
            default -> started("kit-single", "second");
        }
    }

    private void started(String model, String step) {
        number = kit.start(model);
        kit.agree(number, "first", OTHER);
        task = kit.task(number, step);
    }

    private void sign(String model) {
        number = kit.startSigning(model, LEADER, ORG, COMMITTEE);
        task = kit.task(number, "sign", LEADER);
    }

    private void finish(Shape shape, String by) {
        switch (shape) {
            case ALL_SIGN, ANY_SIGN, IN_TURN -> kit.vote(task, Vote.YES, by);
            case BRANCHES -> kit.agree(task, "left", by);
            case CALLED -> kit.agree(task, "innerFirst", by);
            default -> kit.agree(task, "second", by);
        }
    }

    private void assertDecidesNothing(Shape shape) {
        assertThatThrownBy(() -> finish(shape, OTHER)).isInstanceOfAny(Overtaken.class, Refused.class).hasMessageContaining("由");
        assertThatThrownBy(() -> finish(shape, HOLDER)).isInstanceOf(Overtaken.class);
    }

    private void assertHeldBy(String owner) {
        assertThat(kit.waiting(number)).anyMatch(waiting -> waiting.endsWith(" " + owner));
        kit.assertAlike(number);
    }

    private void assertWentOn(Shape shape) {
        assertThat(kit.waiting(number)).containsExactlyInAnyOrderElementsOf(switch (shape) {
            case ALL_SIGN -> List.of("sign " + ORG, "sign " + COMMITTEE);
            case ANY_SIGN -> List.of("last CITY_CLERK@330900");
            case IN_TURN -> List.of("sign " + ORG);
            case BRANCHES -> List.of("leftnext CITY_CLERK@330900", "right " + COMMITTEE);
            case CALLED -> List.of("innernext " + COMMITTEE);
            default -> List.of("third CITY_CLERK@330900");
        });
    }

}
