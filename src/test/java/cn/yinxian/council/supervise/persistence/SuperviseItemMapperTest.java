package cn.yinxian.council.supervise.persistence;

import static cn.yinxian.council.supervise.model.SuperviseItemExamples.AT;
import static cn.yinxian.council.supervise.model.SuperviseItemExamples.CITY;
import static cn.yinxian.council.supervise.model.SuperviseItemExamples.DUE;
import static cn.yinxian.council.supervise.model.SuperviseItemExamples.MOTION;
import static cn.yinxian.council.supervise.model.SuperviseItemExamples.NUMBER;
import static cn.yinxian.council.supervise.model.SuperviseItemExamples.OTHER;
import static cn.yinxian.council.supervise.model.SuperviseItemExamples.TODAY;
import static cn.yinxian.council.supervise.model.SuperviseItemExamples.anItem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinxian.council.supervise.model.Slip;
import cn.yinxian.council.supervise.model.SlipColour;
import cn.yinxian.council.supervise.model.SuperviseItem;
import cn.yinxian.council.supervise.model.SuperviseItems;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Verdict;
import cn.yinxian.testing.MapperTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DuplicateKeyException;

@MapperTest
@Import(MyBatisSuperviseItems.class)
class SuperviseItemMapperTest {

    @Autowired
    private SuperviseItems items;

    @Test
    void everything_an_item_holds_comes_back() {
        items.add(anItem());
        assertThat(items.require(NUMBER).state()).isEqualTo(anItem().state());

        var item = items.require(NUMBER);
        item.askExtension(DUE.plusDays(9), "${7*7} <b>'; --𠮷", TODAY, AT);
        item.decideExtension(true);
        item.report("字".repeat(3998) + "𠮷", "严财政", TODAY, AT);
        items.update(item);
        sameAs(item);
        item = items.require(NUMBER);
        item.check(Verdict.RETURN);
        item.reassign(OTHER);
        item.report("再报", "李经办", DUE.plusDays(30), AT);
        items.update(item);
        sameAs(item);
        item = items.require(NUMBER);
        item.supersede(CaseNumber.of("MO-2027-00001"), AT);
        items.update(item);
        sameAs(item);
    }

    private void sameAs(SuperviseItem item) {
        assertThat(items.require(NUMBER).state()).usingRecursiveComparison().ignoringFields("version").isEqualTo(item.state());
    }

    @Test
    void the_items_of_a_motion_are_open_until_each_is_done() {
        var second = CaseNumber.of("SI-2026-00002");
        items.add(anItem());
        items.add(anItem(second));
        items.lockOf(MOTION);
        assertThat(items.countOpen(MOTION)).isEqualTo(2);
        assertThat(items.openOf(CITY)).extracting(SuperviseItem::number).containsExactly(NUMBER, second);
        var item = items.require(NUMBER);
        item.terminate(AT);
        items.update(item);
        assertThat(items.countOpen(MOTION)).isEqualTo(1);
        assertThat(items.openOf(CITY)).extracting(SuperviseItem::number).containsExactly(second);
        assertThat(items.ofMotion(MOTION)).hasSize(2);
        assertThat(items.ofMotion(CaseNumber.of("MO-2026-99999"))).isEmpty();
    }

    @Test
    void due_by_a_day_is_what_lies_with_the_lead() {
        var second = CaseNumber.of("SI-2026-00002");
        items.add(anItem());
        items.add(anItem(second));
        assertThat(items.dueBy(DUE.minusDays(1), "", 5)).isEmpty();
        assertThat(items.dueBy(DUE, "", 1)).containsExactly(NUMBER);
        assertThat(items.dueBy(DUE, NUMBER.value(), 5)).containsExactly(second);
        var item = items.require(NUMBER);
        item.report("已拨付", "严财政", DUE.plusDays(1), AT);
        items.update(item);
        assertThat(items.dueBy(DUE.plusDays(1), "", 5)).containsExactly(second);
    }

    @Test
    void of_one_colour_there_is_one_slip_for_one_day_due() {
        items.add(anItem());
        items.lock(NUMBER);
        var yellow = new Slip(SlipColour.YELLOW, DUE, "银协督〔2026〕1号", 7, DUE.minusDays(1));
        var later = new Slip(SlipColour.YELLOW, DUE.plusDays(9), "银协督〔2026〕2号", 8, DUE.plusDays(8));
        items.add(NUMBER, yellow);
        items.add(NUMBER, later);
        assertThat(items.slipsOf(NUMBER)).containsExactly(yellow, later);
        assertThat(items.slipsOfMotion(MOTION)).containsExactly(Map.entry(NUMBER, List.of(yellow, later)));
        assertThat(items.slipsOf(CaseNumber.of("SI-2026-00002"))).isEmpty();
        assertThatThrownBy(() -> items.add(NUMBER, new Slip(SlipColour.YELLOW, DUE, "银协督〔2026〕3号", 9, DUE)))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void of_two_who_change_it_the_second_is_told_and_what_is_not_there_is_missing() {
        items.add(anItem());
        var first = items.require(NUMBER);
        var second = items.require(NUMBER);
        first.report("已拨付", "严财政", TODAY, AT);
        items.update(first);
        second.terminate(AT);
        assertThatThrownBy(() -> items.update(second)).isInstanceOf(Overtaken.class);
        assertThatThrownBy(() -> items.require(CaseNumber.of("SI-2026-99999"))).isInstanceOf(Missing.class);
    }
}
