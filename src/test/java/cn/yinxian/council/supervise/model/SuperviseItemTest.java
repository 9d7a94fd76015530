package cn.yinxian.council.supervise.model;

import static cn.yinxian.council.supervise.model.SuperviseItemExamples.AT;
import static cn.yinxian.council.supervise.model.SuperviseItemExamples.CITY;
import static cn.yinxian.council.supervise.model.SuperviseItemExamples.DUE;
import static cn.yinxian.council.supervise.model.SuperviseItemExamples.LEAD;
import static cn.yinxian.council.supervise.model.SuperviseItemExamples.MEETING;
import static cn.yinxian.council.supervise.model.SuperviseItemExamples.MOTION;
import static cn.yinxian.council.supervise.model.SuperviseItemExamples.NUMBER;
import static cn.yinxian.council.supervise.model.SuperviseItemExamples.OTHER;
import static cn.yinxian.council.supervise.model.SuperviseItemExamples.TODAY;
import static cn.yinxian.council.supervise.model.SuperviseItemExamples.anItem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.UnitCode;
import cn.yinxian.shared.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuperviseItemTest {

    private final SuperviseItem item = anItem();

    @Test
    void an_item_without_a_lead_is_refused_and_so_is_one_without_a_matter_or_with_a_past_day() {
        refusesToOpen("事项", null, List.of(), DUE, "应当有且只有一个主办单位");
        refusesToOpen("　 ", LEAD, List.of(), DUE, "请写明要办的事项");
        refusesToOpen("事项", LEAD, List.of(LEAD.unit()), DUE, "不必再列为协办单位");
        refusesToOpen("事项", LEAD, List.of(), TODAY.minusDays(1), "不能早于今天");
    }

    private static void refusesToOpen(String subject, LeadUnit lead, List<UnitCode> coUnits, LocalDate due, String sentence) {
        var order = new ItemOrder(MOTION, MEETING, CITY, subject, lead, coUnits, due);
        assertThatThrownBy(() -> SuperviseItem.open(NUMBER, order, TODAY, AT)).isInstanceOf(Refused.class).hasMessageContaining(sentence);
    }

    @Test
    void reported_checked_and_struck_off() {
        item.report(" 已拨付 ", "严财政", DUE, AT);
        assertThat(item.state().reports()).containsExactly(new ItemReport("已拨付", "严财政", AT, false));
        item.check(Verdict.AGREE);
        item.closeOut(Verdict.AGREE, AT);
        assertThat(item.state().status()).isEqualTo(ItemStatus.CLOSED);
        assertThat(item.state().closedAt()).isEqualTo(AT);
        assertThat(item.state().isLate(DUE.plusYears(1))).isFalse();
    }

    @Test
    void the_office_and_the_convener_may_each_have_it_taken_up_again() {
        item.report("已拨付", "严财政", TODAY, AT);
        item.check(Verdict.RETURN);
        assertThat(item.state().status()).isEqualTo(ItemStatus.OPEN);
        item.report("已全部拨付", "严财政", TODAY, AT);
        item.check(Verdict.AGREE);
        item.closeOut(Verdict.RETURN, AT);
        assertThat(item.state().status()).isEqualTo(ItemStatus.OPEN);
        assertThat(item.state().closedAt()).isNull();
        assertThat(item.state().reports()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-21, false", "2026-12-22, true"})
    void a_report_after_the_day_is_late_for_good(LocalDate day, boolean late) {
        assertThat(item.state().isLate(day)).isEqualTo(late);
        item.report("已拨付", "严财政", day, AT);
        item.check(Verdict.AGREE);
        assertThat(item.state().isLate(TODAY)).isEqualTo(late);
    }

    @Test
    void more_time_is_asked_for_in_time_and_with_a_reason() {
        assertRefused(() -> item.askExtension(DUE.plusDays(9), "需要招标", DUE.plusDays(1), AT), "应当在办理期限届满前提出；本事项已于2026年12月21日到期");
        assertRefused(() -> item.askExtension(DUE, "需要招标", TODAY, AT), "应当晚于现在的期限");
        assertRefused(() -> item.askExtension(DUE.plusDays(9), " ", TODAY, AT), "请写明延期的理由");
        item.askExtension(DUE.plusDays(9), "需要招标", DUE, AT);
        assertThatThrownBy(() -> item.report("已拨付", "严财政", TODAY, AT)).isInstanceOf(Overtaken.class);
        assertThat(item.wasExtended()).isFalse();
        item.decideExtension(true);
        assertThat(item.dueOn()).isEqualTo(DUE.plusDays(9));
        assertThat(item.wasExtended()).as("the convener decides the next one").isTrue();
        assertThat(item.state().firstDueOn()).isEqualTo(DUE);
    }

    @Test
    void time_that_is_not_granted_moves_nothing() {
        item.askExtension(DUE.plusDays(9), "需要招标", TODAY, AT);
        item.decideExtension(false);
        assertThat(item.dueOn()).isEqualTo(DUE);
        assertThat(item.wasExtended()).isFalse();
        assertThat(item.state().extensions()).singleElement().extracting(ItemExtension::granted).isEqualTo(false);
        assertThatThrownBy(() -> item.decideExtension(true)).isInstanceOf(Overtaken.class);
    }

    @Test
    void another_lead_takes_over_while_the_first_is_at_work() {
        assertRefused(() -> item.reassign(new LeadUnit(LEAD.unit(), "UNIT_CLERK@330900101")), "已经由这个单位主办");
        item.reassign(OTHER);
        assertThat(item.state().lead()).isEqualTo(OTHER);
        assertThat(item.state().coUnits()).as("the lead helps nobody").isEmpty();
        item.report("已拨付", "李经办", TODAY, AT);
        assertRefused(() -> item.reassign(LEAD), "请先办结，再另定主办单位");
    }

    @Test
    void a_newer_decision_supersedes_it_once() {
        var newer = CaseNumber.of("MO-2027-00001");
        item.supersede(newer, AT);
        assertThat(item.state().supersededBy()).isEqualTo(newer);
        assertThat(item.state().status()).isEqualTo(ItemStatus.SUPERSEDED);
        assertThatThrownBy(() -> item.supersede(newer, AT)).isInstanceOf(Overtaken.class);
        assertThatThrownBy(() -> item.terminate(AT)).isInstanceOf(Overtaken.class);
    }

    @Test
    void what_was_taken_back_is_with_the_lead_again() {
        item.askExtension(DUE.plusDays(9), "需要招标", TODAY, AT);
        item.turnBackToLead();
        assertThat(item.state().extensions()).isEmpty();
        item.report("已拨付", "严财政", TODAY, AT);
        item.check(Verdict.AGREE);
        item.turnBackToOffice();
        item.check(Verdict.AGREE);
        item.turnBackToOffice();
        item.turnBackToLead();
        assertThat(item.state().status()).isEqualTo(ItemStatus.OPEN);
    }

    @Test
    void acts_out_of_order_or_on_an_old_version_are_overtaken() {
        assertThatThrownBy(() -> item.check(Verdict.AGREE)).isInstanceOf(Overtaken.class);
        assertThatThrownBy(() -> item.closeOut(Verdict.AGREE, AT)).isInstanceOf(Overtaken.class);
        assertThatThrownBy(() -> item.requireVersion(1)).isInstanceOf(Overtaken.class);
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act, String sentence) {
        assertThatThrownBy(act).isInstanceOf(Refused.class).hasMessageContaining(sentence);
    }
}
