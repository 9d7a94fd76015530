package cn.yinxian.publicity.model;

import static cn.yinxian.publicity.model.PublicityExamples.CLUE;
import static cn.yinxian.publicity.model.PublicityExamples.NAMED;
import static cn.yinxian.publicity.model.PublicityExamples.anObjection;
import static cn.yinxian.publicity.model.PublicityExamples.found;
import static cn.yinxian.publicity.model.PublicityExamples.objection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinxian.publicity.model.NewObjection.ClueRule;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refused;
import java.util.List;
import org.junit.jupiter.api.Test;

class ObjectionTest {

    private static final ClueRule STRICT = new ClueRule(true, 15);
    private static final Objector WRITTEN = new Objector(null, "钱某", null, "13800000000");

    @Test
    void an_anonymous_objection_is_taken_with_a_clue_only_where_the_city_asks_for_one() {
        var blind = new NewObjection("SE-1", Objector.ANONYMOUS, "不公平", "听说的");
        assertThatThrownBy(() -> blind.check(STRICT)).isInstanceOf(Refused.class).hasMessageContaining("不少于 15 字");
        assertThatCode(() -> blind.check(new ClueRule(false, 15))).doesNotThrowAnyException();
        assertThatCode(() -> new NewObjection("SE-1", Objector.ANONYMOUS, "不实", CLUE).check(STRICT)).doesNotThrowAnyException();
        assertThatCode(() -> new NewObjection("SE-1", NAMED, "不实", "").check(STRICT)).doesNotThrowAnyException();
    }

    @Test
    void all_that_is_missing_is_told_at_once() {
        var empty = new NewObjection("SE-1", new Objector(null, "钱某", null, " "), " ", "");
        assertThatThrownBy(() -> empty.check(STRICT)).isInstanceOfSatisfying(
                Refused.class, refused -> assertThat(refused.refusals()).extracting("field").containsExactly("reason", "contact"));
    }

    @Test
    void the_same_objection_is_not_taken_twice_while_it_is_looked_into() {
        var first = anObjection(1, "SE-1");
        assertThatThrownBy(() -> objection(2, new NewObjection("SE-1", NAMED, "换一种说法", ""), List.of(first)))
                .isInstanceOf(Refused.class).hasMessageContaining("正在核查");
        var same = new NewObjection("SE-1", Objector.ANONYMOUS, " 材料不实 ", CLUE);
        assertThatThrownBy(() -> objection(2, same, List.of(first))).isInstanceOf(Refused.class);
        assertThat(objection(2, new NewObjection("SE-2", NAMED, "材料不实", ""), List.of(first)).isOpen()).isTrue();
        first.conclude(found(ObjectionOutcome.UNFOUNDED, null));
        assertThat(objection(2, same, List.of(first)).isOpen()).isTrue();
    }

    @Test
    void no_more_are_taken_than_can_be_looked_into() {
        var three = List.of(anObjection(1, "SE-1"), anObjection(2, "SE-2"), anObjection(3, "SE-3"));
        assertThatThrownBy(() -> objection(4, new NewObjection("SE-4", NAMED, "不实", ""), three)).isInstanceOf(Refused.class).hasMessageContaining("已达 3 件");
    }

    @Test
    void a_written_name_is_checked_and_one_that_is_not_theirs_counts_for_nothing_without_a_clue() {
        var signed = objection(1, new NewObjection("SE-1", WRITTEN, "不实", ""), List.of());
        assertThatThrownBy(() -> signed.conclude(found(ObjectionOutcome.FOUNDED, null))).isInstanceOf(Refused.class).hasMessageContaining("先核实署名");
        assertThatThrownBy(() -> signed.conclude(found(ObjectionOutcome.FOUNDED, Signature.NOT_CONFIRMED)))
                .isInstanceOf(Refused.class).hasMessageContaining("按匿名异议处理");
        assertThat(signed.isOpen()).isTrue();
        signed.conclude(found(ObjectionOutcome.FOUNDED, Signature.CONFIRMED));
        assertThat(signed.outcome()).isEqualTo(ObjectionOutcome.FOUNDED);

        var withClue = objection(2, new NewObjection("SE-1", WRITTEN, "不实", CLUE), List.of());
        withClue.conclude(found(ObjectionOutcome.FOUNDED, Signature.NOT_CONFIRMED));
        assertThat(withClue.isOpen()).isFalse();
    }

    @Test
    void what_is_concluded_or_dropped_stays_so() {
        var one = anObjection(1, "SE-1");
        one.conclude(found(ObjectionOutcome.UNRESOLVED, null));
        assertThatThrownBy(() -> one.conclude(found(ObjectionOutcome.FOUNDED, null))).isInstanceOf(Overtaken.class);
        assertThatThrownBy(one::drop).isInstanceOf(Overtaken.class);
        var other = anObjection(2, "SE-1");
        other.drop();
        assertThat(other.outcome()).isNull();
        assertThatThrownBy(() -> other.requireVersion(3)).isInstanceOf(Overtaken.class);
    }
}
