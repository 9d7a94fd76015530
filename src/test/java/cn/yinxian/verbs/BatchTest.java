package cn.yinxian.verbs;

import static cn.yinxian.verbs.Shape.ALL_SIGN;
import static cn.yinxian.verbs.Shape.ANY_SIGN;
import static cn.yinxian.verbs.Shape.BRANCHES;
import static cn.yinxian.verbs.Shape.CALLED;
import static cn.yinxian.verbs.Shape.ESCALATED;
import static cn.yinxian.verbs.Shape.IN_TURN;
import static cn.yinxian.verbs.Shape.SUBSTITUTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinxian.inbox.batch.AgreeToSeveral;
import cn.yinxian.inbox.batch.AgreeToSeveral.Result;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Refused;
import cn.yinxian.workflow.TaskRef;
import cn.yinxian.workflow.Verb;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 批量办理 on kit models. */
@VerbTest
@NoSuchCase(verb = Verb.BATCH, shape = {ALL_SIGN, ANY_SIGN, IN_TURN}, why = "签署意见逐件表示，这类环节不提供批量办理。")
class BatchTest {

    @Autowired
    private VerbKit kit;

    @Autowired
    private Situations situations;

    @Autowired
    private AgreeToSeveral several;

    @Test
    @Guarantee(verb = Verb.BATCH, given = "三件同一环节的待办", when = "勾选两件批量同意", then = "这两件进入下一环节，第三件不动；每件各有一条审批记录")
    void the_chosen_go_on_and_the_others_stay() {
        var numbers = cases(3);

        var results = agree(first(numbers.get(0)), first(numbers.get(0)), first(numbers.get(1)));

        assertThat(results).extracting(Result::done).containsExactly(true, true);
        assertThat(numbers).map(kit::waiting).containsExactly(
                List.of("second DISTRICT_LEADER@330901"), List.of("second DISTRICT_LEADER@330901"), List.of("first DISTRICT_CLERK@330901"));
        assertThat(kit.record(numbers.get(1))).containsExactly("SUBMIT", "AGREE");
    }

    @Test
    @Guarantee(verb = Verb.BATCH, given = "勾选的两件中有一件刚被同事办理", when = "批量同意", then = "另一件照常办理；已办的一件写明由谁办理，不重复")
    void what_is_done_already_does_not_hold_up_the_others() {
        var numbers = cases(2);
        var opened = first(numbers.get(0));
        var overtaken = first(numbers.get(1));
        kit.agree(numbers.get(1), "first", "clerk2-xiangyang");

        var results = agree(opened, opened, overtaken);

        assertThat(results).extracting(Result::done).containsExactly(true, false);
        assertThat(results.get(1).why()).contains("已不在您的待办中");
        assertThat(kit.record(numbers.get(1))).containsExactly("SUBMIT", "AGREE");
    }

    @EachShape
    @Guarantee(
            verb = Verb.BATCH, shape = {BRANCHES, CALLED, ESCALATED, SUBSTITUTED},
            given = "两件同一环节的待办，环节在并行分支、子流程中，或者已经超时、由他人代理", when = "承办人（或其代理人）批量同意",
            then = "两件各前进一步，其他分支不动；原有的时限和提醒随之消失")
    void wherever_the_step_stands(Shape shape) {
        var one = situations.begin(shape);
        var other = situations.begin(shape);

        var results = several.agree(one.task(), List.of(one.task().value(), other.task().value()), "同意。", kit.official(one.doer()));

        assertThat(results).extracting(Result::done).containsExactly(true, true);
        one.assertWentOn();
        other.assertWentOn();
    }

    @Test
    void what_is_another_step_or_another_persons_or_no_task_at_all_is_not_done() {
        var numbers = cases(2);
        kit.agree(numbers.get(1), "first", "clerk-xiangyang");
        var second = kit.task(numbers.get(1), "second").value();
        var opened = first(numbers.get(0));

        var results = several.agree(opened, List.of(second, "no-such-task", "'; drop table inbox_entry"), "同意。", kit.official("clerk-xiangyang"));

        assertThat(results).extracting(Result::done).containsOnly(false);
        assertThat(results).extracting(Result::title).as("nothing is told of what is not theirs").containsOnly("（不在待办中的事项）");
        assertThat(kit.waiting(numbers.get(1))).containsExactly("second DISTRICT_LEADER@330901");
    }

    @Test
    void none_and_five_hundred_are_refused_and_nothing_is_done() {
        var number = cases(1).get(0);
        var opened = first(number);
        var official = kit.official("clerk-xiangyang");

        assertThatThrownBy(() -> several.agree(opened, List.of(), "同意。", official)).isInstanceOf(Refused.class).hasMessage("请至少选择一件");
        var many = Stream.concat(Stream.of(opened.value()), IntStream.range(1, 500).mapToObj("task-%d"::formatted)).toList();
        assertThatThrownBy(() -> several.agree(opened, many, "同意。", official)).isInstanceOf(Refused.class).hasMessage("一次最多办理 50 件，您选择了 500 件");

        assertThat(kit.record(number)).containsExactly("SUBMIT");
    }

    @Test
    void a_step_that_is_decided_one_by_one_offers_no_batch() {
        var number = cases(1).get(0);
        kit.agree(number, "first", "clerk-xiangyang");
        kit.agree(number, "second", "leader-xiangyang");
        var task = kit.task(number, "third");

        assertThatThrownBy(() -> several.itemsBeside(task, kit.official("clerk-city"))).isInstanceOf(Missing.class);
    }

    private List<CaseNumber> cases(int count) {
        return IntStream.range(0, count).mapToObj(one -> kit.start("kit-single")).toList();
    }

    private TaskRef first(CaseNumber number) {
        return kit.task(number, "first");
    }

    private List<Result> agree(TaskRef opened, TaskRef... chosen) {
        return several.agree(opened, Stream.of(chosen).map(TaskRef::value).toList(), "同意。", kit.official("clerk-xiangyang"));
    }
}
