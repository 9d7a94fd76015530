package cn.yinxian.renewal.usecase;

import static cn.yinxian.renewal.model.ARenewal.END;
import static cn.yinxian.renewal.model.ARenewal.TERM;
import static cn.yinxian.renewal.model.ARenewal.TODAY;
import static cn.yinxian.renewal.model.ARenewal.early;
import static cn.yinxian.renewal.model.ARenewal.inTime;
import static cn.yinxian.renewal.model.ARenewal.postponed;
import static cn.yinxian.renewal.model.ARenewal.resolved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import cn.yinxian.assembly.BodyPlan;
import cn.yinxian.renewal.model.Request;
import cn.yinxian.renewal.model.RequestKind;
import cn.yinxian.renewal.model.Resolution;
import cn.yinxian.renewal.model.ShiftReason;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;

class RequestRuleTest {

    private static final BodyPlan PLAN = new BodyPlan(true, 3, 5, 7);

    private final RequestRule rule = new RequestRule(Terms.termFigures());

    @Test
    void what_is_in_order_passes() {
        rule.check(inTime(), TERM, PLAN, TODAY);
        rule.check(postponed(END.plusDays(1)), TERM, PLAN, TODAY);
        rule.check(early(LocalDate.of(2026, 11, 23)), TERM, PLAN, TODAY);
        rule.check(renewal(END, 3), TERM, PLAN, TODAY);
        rule.check(renewal(END, 7), TERM, PLAN, TODAY);
    }

    @Test
    void seats_are_told_with_what_the_size_of_the_branch_allows() {
        assertThat(refusals(renewal(END, 2), TODAY)).singleElement().satisfies(one -> {
            assertThat(one.field()).isEqualTo("seats");
            assertThat(one.facts()).isEqualTo("应选名额 2 名，按现有正式党员人数应为 3 至 7 名");
        });
        assertThat(refusals(renewal(END, 8), TODAY)).extracting(Refusal::field).containsExactly("seats");
    }

    @Test
    void the_assembly_lies_between_today_and_the_end_of_the_term() {
        assertThat(refusals(renewal(null, 3), TODAY)).extracting(Refusal::facts).containsExactly("请填写拟召开党员大会的日期");
        assertThat(refusals(renewal(TODAY.minusDays(1), 3), TODAY)).extracting(Refusal::facts)
                .containsExactly("拟召开大会的日期不能早于今天（2026年11月23日）");
        assertThat(refusals(renewal(END.plusDays(1), 3), TODAY)).extracting(Refusal::facts)
                .containsExactly("本届任期于2027年5月1日届满，大会应在届满前召开；确有困难的，请改为请求延期");
    }

    @Test
    void a_term_that_is_over_is_renewed_as_soon_as_may_be() {
        var late = END.plusDays(20);
        rule.check(renewal(late.plusDays(30), 3), TERM, PLAN, late);
        assertThat(refusals(early(late.plusDays(1)), late)).as("nothing is early any more").extracting(Refusal::facts)
                .containsExactly("提前换届的，大会应早于本届届满日（2027年5月1日）");
    }

    @Test
    void more_than_half_a_year_before_the_end_it_is_an_early_election_and_needs_its_reason() {
        var spring = LocalDate.of(2026, 3, 2);
        assertThat(refusals(renewal(LocalDate.of(2026, 10, 31), 3, spring), spring)).extracting(Refusal::facts)
                .containsExactly("本届任期到2027年5月1日届满，2026年10月31日召开大会属于提前换届，请改为请求提前");
        rule.check(renewal(LocalDate.of(2026, 11, 1), 3, spring), TERM, PLAN, spring);
    }

    @Test
    void an_early_election_on_the_last_day_is_none() {
        assertThat(refusals(early(END), TODAY)).extracting(Refusal::field).containsExactly("plannedOn");
    }

    @Test
    void a_shift_needs_a_reason_of_its_own_kind_and_says_why() {
        var asked = new Request(RequestKind.POSTPONE, resolved(), null, 0, ShiftReason.VACANCIES, END.plusMonths(1), " ");
        assertThat(refusals(asked, TODAY)).extracting(Refusal::field, Refusal::facts)
                .containsExactly(
                        tuple("reason", "请选择延期的理由"),
                        tuple("explanation", "请写明延期的具体情况"));
        assertThat(refusals(new Request(RequestKind.EARLY, resolved(), TODAY, 3, null, null, "班子缺额"), TODAY))
                .extracting(Refusal::facts).containsExactly("请选择提前换届的理由");
    }

    @Test
    void the_end_moves_to_a_later_day_that_is_still_to_come() {
        assertThat(refusals(postponed(null), TODAY)).extracting(Refusal::facts).containsExactly("请填写请求延至的日期");
        assertThat(refusals(postponed(END), TODAY)).extracting(Refusal::facts)
                .containsExactly("延期后的届满日应晚于原届满日（2027年5月1日），也应晚于今天（2026年11月23日）");
        assertThat(refusals(postponed(END.plusDays(9)), END.plusDays(9))).extracting(Refusal::field).containsExactly("postponedTo");
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        var asked = new Request(RequestKind.EARLY, new Resolution(TODAY.plusDays(1), 5, 2), null, 1, null, null, "");
        assertThat(refusals(asked, TODAY)).extracting(Refusal::field)
                .containsExactly("resolvedOn", "attending", "seats", "plannedOn", "reason", "explanation");
    }

    @Test
    void nothing_passes_silently() {
        assertThatThrownBy(() -> rule.check(renewal(null, 3), TERM, PLAN, TODAY)).isInstanceOf(Refused.class);
    }

    private List<Refusal> refusals(Request request, LocalDate today) {
        return catchThrowableOfType(Refused.class, () -> rule.check(request, TERM, PLAN, today)).refusals();
    }

    private static Request renewal(@Nullable LocalDate day, int seats) {
        return renewal(day, seats, TODAY);
    }

    private static Request renewal(@Nullable LocalDate day, int seats, LocalDate resolvedOn) {
        return new Request(RequestKind.RENEWAL, new Resolution(resolvedOn, 3, 2), day, seats, null, null, "");
    }
}
