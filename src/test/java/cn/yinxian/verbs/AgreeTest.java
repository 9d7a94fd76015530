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

import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.workflow.Verb;
import org.springframework.beans.factory.annotation.Autowired;

/** 同意 on kit models. */
@VerbTest
@NoSuchCase(verb = Verb.AGREE, shape = {ALL_SIGN, ANY_SIGN, IN_TURN}, why = "多人签署的环节各人只表示会签意见，由规则得出结果，见“会签同意”。")
class AgreeTest {

    @Autowired
    private VerbKit kit;

    @Autowired
    private Situations situations;

    @EachShape
    @Guarantee(
            verb = Verb.AGREE, shape = {SINGLE, BRANCHES, CALLED, ESCALATED, SUBSTITUTED},
            given = "某人的待办", when = "无关人员、他（或其代理人）先后同意，他又在同一待办上再次同意",
            then = "只有他的第一次有效，办件只前进一步，再次同意的被告知已办理；原有的时限和提醒随之消失")
    void one_step_and_not_two(Shape shape) {
        var at = situations.begin(shape);
        assertThatThrownBy(() -> at.finish("clerk-binjiang")).isInstanceOf(Missing.class);

        at.finish();

        at.assertWentOn();
        assertThat(kit.record(at.number())).containsExactly("SUBMIT", "AGREE", "AGREE");
        assertThatThrownBy(at::finish).isInstanceOf(Overtaken.class);
        at.assertWentOn();
    }
}
