package cn.yinxian.renewal.usecase;

import static cn.yinxian.renewal.model.ARenewal.BRANCH;
import static cn.yinxian.renewal.model.ARenewal.END;
import static cn.yinxian.renewal.model.ARenewal.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import cn.yinxian.assembly.BodyPlan;
import cn.yinxian.assembly.CommitteePlans;
import cn.yinxian.register.Officer;
import cn.yinxian.register.OfficerPost;
import cn.yinxian.register.Register;
import cn.yinxian.register.TermStanding;
import cn.yinxian.renewal.model.ARenewal;
import cn.yinxian.renewal.model.Request;
import cn.yinxian.renewal.model.RequestKind;
import cn.yinxian.renewal.model.Resolution;
import cn.yinxian.renewal.model.ShiftReason;
import cn.yinxian.shared.Refusal;
import cn.yinxian.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;

class VacancyRuleTest {

    private final Register register = mock();
    private final CommitteePlans plans = mock();
    private final VacancyRule rule =
            new VacancyRule(register, Terms.termFigures(), new BodyOfBranch(register, plans, Terms.clockAt(TODAY)));

    @Test
    void as_many_places_are_filled_as_are_vacant() {
        inPost(4);
        check(asked(1, TODAY));
        check(asked(3, TODAY.plusDays(1)));
        assertThat(refusals(asked(4, TODAY))).extracting(Refusal::field, Refusal::facts)
                .containsExactly(tuple("seats", "现任班子 4 人，补选名额应为 1 至 3 名"));
        assertThat(refusals(asked(0, TODAY))).hasSize(1);
    }

    @Test
    void where_nothing_is_vacant_nothing_is_filled() {
        inPost(7);
        assertThat(refusals(asked(1, TODAY))).extracting(Refusal::facts).containsExactly("现任班子 7 人，没有空缺，不需要补选");
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        inPost(7);
        var asked = new Request(RequestKind.EARLY, new Resolution(TODAY.plusDays(1), 7, 3), null, 1, ShiftReason.VACANCIES, null, "");
        assertThat(refusals(asked)).extracting(Refusal::field).containsExactly("resolvedOn", "attending", "kind", "seats", "plannedOn");
    }

    private void inPost(int officers) {
        when(register.officersOf(BRANCH)).thenReturn(
                IntStream.rangeClosed(1, officers).mapToObj(i -> new Officer("P-" + i, "赵" + i, OfficerPost.MEMBER)).toList());
        when(register.membersOf(BRANCH)).thenReturn(Terms.members(30));
        when(plans.plan(30, TODAY)).thenReturn(new BodyPlan(true, 3, 5, 7));
    }

    private static Request asked(int seats, @Nullable LocalDate day) {
        return new Request(RequestKind.RENEWAL, ARenewal.resolved(), day, seats, null, null, "一名委员调离");
    }

    private void check(Request request) {
        rule.check(Terms.branch(END, TermStanding.IN_TERM), request, TODAY);
    }

    private List<Refusal> refusals(Request request) {
        return catchThrowableOfType(Refused.class, () -> check(request)).refusals();
    }
}
