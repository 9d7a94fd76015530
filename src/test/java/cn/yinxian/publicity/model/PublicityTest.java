package cn.yinxian.publicity.model;

import static cn.yinxian.publicity.model.PublicityExamples.AT;
import static cn.yinxian.publicity.model.PublicityExamples.LAST_DAY;
import static cn.yinxian.publicity.model.PublicityExamples.NUMBER;
import static cn.yinxian.publicity.model.PublicityExamples.POSTED;
import static cn.yinxian.publicity.model.PublicityExamples.aPublicity;
import static cn.yinxian.publicity.model.PublicityExamples.anObjection;
import static cn.yinxian.publicity.model.PublicityExamples.found;
import static cn.yinxian.publicity.model.PublicityExamples.posted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinxian.publicity.ItemEffect;
import cn.yinxian.publicity.ItemOutcome;
import cn.yinxian.publicity.PublicItem;
import cn.yinxian.publicity.PublicityState;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refused;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicityTest {

    @Test
    void one_can_object_until_the_end_of_the_last_day_and_is_told_why_not_after() {
        var publicity = aPublicity();
        publicity.requireOpenOn(LAST_DAY);
        assertThatThrownBy(() -> publicity.requireOpenOn(LAST_DAY.plusDays(1))).isInstanceOf(Refused.class).hasMessageContaining("2026年11月30日届满");
        publicity.endOn(LAST_DAY.plusDays(1));
        publicity.requireOpenOn(LAST_DAY.plusDays(1));
        publicity.endPeriod();
        assertThat(publicity.takesObjectionsOn(LAST_DAY)).isFalse();
        publicity.endOn(LAST_DAY.plusDays(9));
        assertThat(publicity.view().lastDay()).as("a period that is over is not moved").isEqualTo(LAST_DAY.plusDays(1));
    }

    @Test
    void the_end_of_the_period_decides_nothing_and_nothing_is_confirmed_before_it() {
        var publicity = aPublicity();
        assertThatThrownBy(() -> publicity.confirm(List.of(), AT)).isInstanceOf(Overtaken.class);
        publicity.endPeriod();
        assertThat(publicity.view().outcomes()).isEmpty();
        assertThat(publicity.view().state()).isEqualTo(PublicityState.PERIOD_OVER);
        publicity.confirm(List.of(), AT);
        assertThat(publicity.view().outcomes()).extracting(ItemOutcome::effect).containsOnly(ItemEffect.STANDS);
        assertThatThrownBy(() -> publicity.confirm(List.of(), AT)).as("twice").isInstanceOf(Overtaken.class);
        assertThatThrownBy(() -> publicity.cancel(AT)).isInstanceOf(Overtaken.class);
    }

    @Test
    void an_open_objection_keeps_it_from_being_confirmed() {
        var publicity = aPublicity();
        publicity.endPeriod();
        var open = anObjection(1, "SE-1");
        assertThatThrownBy(() -> publicity.confirm(List.of(open), AT)).isInstanceOf(Refused.class).hasMessageContaining("还有 1 件异议没有查结");
        open.conclude(found(ObjectionOutcome.UNFOUNDED, null));
        publicity.confirm(List.of(open), AT);
        assertThat(publicity.closedAt()).isEqualTo(AT);
    }

    @ParameterizedTest
    @CsvSource({
        "UNFOUNDED,UNFOUNDED,STANDS", "UNFOUNDED,UNRESOLVED,SUSPENDED", "FOUNDED,UNRESOLVED,REVOKED", "UNRESOLVED,FOUNDED,REVOKED"
    })
    void the_gravest_of_several_objections_decides_about_an_item(ObjectionOutcome one, ObjectionOutcome other, ItemEffect effect) {
        var first = anObjection(1, "SE-1");
        var second = anObjection(2, "SE-1");
        first.conclude(found(one, null));
        second.conclude(found(other, null));
        var outcomes = aPublicity().outcomesBy(List.of(first, second));
        assertThat(outcomes).extracting(ItemOutcome::key).containsExactly("SE-1", "SE-2");
        assertThat(outcomes).extracting(ItemOutcome::effect).containsExactly(effect, ItemEffect.STANDS);
        assertThat(outcomes.get(0).reason()).isEqualTo(effect == ItemEffect.STANDS ? null : "经核查，" + (effect == ItemEffect.REVOKED ? 1 : 2));
        assertThat(outcomes.get(1).reason()).isNull();
    }

    @Test
    void what_cannot_be_told_apart_or_printed_is_not_put_up() {
        refused(List.of(), "没有需要公示的对象");
        var item = new PublicItem("SE-1", "银龄讲堂", "民政局");
        refused(List.of(item, item), "同一公示对象列了两次");
        refused(List.of(new PublicItem("SE-1", " ", "民政局")), "请写明公示对象的名称");
    }

    @Test
    void a_stale_page_and_a_foreign_item_are_told_as_such() {
        assertThatThrownBy(() -> aPublicity().requireVersion(1)).isInstanceOf(Overtaken.class);
        assertThatThrownBy(() -> aPublicity().item("SE-9")).isInstanceOf(Missing.class);
    }

    private static void refused(List<PublicItem> items, String sentence) {
        assertThatThrownBy(() -> Publicity.post(NUMBER, posted(items), POSTED, LAST_DAY)).isInstanceOf(Refused.class).hasMessageContaining(sentence);
    }
}
