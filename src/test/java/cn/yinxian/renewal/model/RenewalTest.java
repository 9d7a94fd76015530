package cn.yinxian.renewal.model;

import static cn.yinxian.renewal.model.ARenewal.END;
import static cn.yinxian.renewal.model.ARenewal.MEMBER;
import static cn.yinxian.renewal.model.ARenewal.SECRETARY;
import static cn.yinxian.renewal.model.ARenewal.TODAY;
import static cn.yinxian.renewal.model.ARenewal.at;
import static cn.yinxian.renewal.model.ARenewal.early;
import static cn.yinxian.renewal.model.ARenewal.inTime;
import static cn.yinxian.renewal.model.ARenewal.postponed;
import static cn.yinxian.renewal.model.RenewalStatus.AGREED;
import static cn.yinxian.renewal.model.RenewalStatus.CALLED;
import static cn.yinxian.renewal.model.RenewalStatus.CANCELLED;
import static cn.yinxian.renewal.model.RenewalStatus.ELECTED;
import static cn.yinxian.renewal.model.RenewalStatus.ENTERED;
import static cn.yinxian.renewal.model.RenewalStatus.NOMINATED;
import static cn.yinxian.renewal.model.RenewalStatus.REQUESTED;
import static cn.yinxian.renewal.model.RenewalStatus.RETURNED;
import static cn.yinxian.renewal.model.RenewalStatus.SETTLED;
import static cn.yinxian.renewal.model.RenewalStatus.SHIFTED;
import static cn.yinxian.renewal.model.RenewalStatus.SHIFT_AGREED;
import static cn.yinxian.renewal.model.RenewalStatus.SHIFT_BEYOND_LIMIT;
import static cn.yinxian.renewal.model.RenewalStatus.SHIFT_REQUESTED;
import static cn.yinxian.renewal.model.RenewalStatus.VETTED;
import static cn.yinxian.renewal.model.RenewalStatus.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertAll;

import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.Verdict;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each act of a renewal, from each state it can be in. */
class RenewalTest {

    static Stream<Arguments> acts() {
        return Stream.of(
                act("request", EnumSet.of(CALLED, RETURNED), one -> one.request(inTime()), REQUESTED),
                act("request a shift", EnumSet.of(CALLED, RETURNED), one -> one.request(postponed(END.plusMonths(1))), SHIFT_REQUESTED),
                act("agree", EnumSet.of(REQUESTED), one -> one.reply(Verdict.AGREE), AGREED),
                act("send back", EnumSet.of(REQUESTED), one -> one.reply(Verdict.RETURN), RETURNED),
                act("refuse a shift", EnumSet.of(SHIFT_REQUESTED), one -> one.decideShift(Verdict.REFUSE, false), RETURNED),
                act("agree beyond the limit", EnumSet.of(SHIFT_REQUESTED), one -> one.decideShift(Verdict.AGREE, true), SHIFT_BEYOND_LIMIT),
                act("override", EnumSet.of(SHIFT_BEYOND_LIMIT), one -> one.overrideShift(Verdict.AGREE), SHIFT_AGREED),
                act("refuse to override", EnumSet.of(SHIFT_BEYOND_LIMIT), one -> one.overrideShift(Verdict.REFUSE), RETURNED),
                act("shift", EnumSet.of(SHIFT_AGREED), Renewal::shifted, SHIFTED),
                act("nominate", EnumSet.of(AGREED), one -> one.nominate(List.of("P-1")), NOMINATED),
                act("vet", EnumSet.of(NOMINATED), one -> one.vet(true), VETTED),
                act("have others proposed", EnumSet.of(NOMINATED), one -> one.vet(false), AGREED),
                act("elect", EnumSet.of(VETTED), one -> one.elected(TODAY, List.of(SECRETARY, MEMBER)), ELECTED),
                act("elect members only", EnumSet.of(VETTED), one -> one.elected(TODAY, List.of(MEMBER)), SETTLED),
                act("approve", EnumSet.of(ELECTED), Renewal::approve, SETTLED),
                act("reopen", EnumSet.of(ELECTED), one -> one.reopen(true), VETTED),
                act("assign", EnumSet.of(CALLED), one -> one.assign(List.of(SECRETARY)), SETTLED),
                act("enter", EnumSet.of(SETTLED), Renewal::entered, ENTERED),
                act("withdraw", EnumSet.of(
                                CALLED, REQUESTED, SHIFT_REQUESTED, SHIFT_BEYOND_LIMIT, SHIFT_AGREED, RETURNED, AGREED, NOMINATED, VETTED),
                        Renewal::withdraw, WITHDRAWN));
    }

    private static Arguments act(String name, Set<RenewalStatus> allowed, Consumer<Renewal> act, RenewalStatus then) {
        return Arguments.of(name, allowed, act, then);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("acts")
    void an_act_leads_on_from_its_own_states_and_is_overtaken_in_any_other(
            String name, Set<RenewalStatus> allowed, Consumer<Renewal> act, RenewalStatus then) {
        assertAll(Arrays.stream(RenewalStatus.values()).map(status -> () -> {
            var renewal = at(status);
            if (allowed.contains(status)) {
                act.accept(renewal);
                assertThat(renewal.status()).as("from %s", status).isEqualTo(then);
            } else {
                var before = renewal.state();
                assertThatThrownBy(() -> act.accept(renewal)).as("from %s", status).isInstanceOf(Overtaken.class);
                assertThat(renewal.state()).isEqualTo(before);
            }
        }));
    }

    @Test
    void a_branch_that_asks_when_it_begins_has_asked() {
        assertThat(begun(RenewalMatter.TERM, null).status()).isEqualTo(CALLED);
        assertThat(begun(RenewalMatter.TERM, inTime()).status()).isEqualTo(REQUESTED);
        assertThat(begun(RenewalMatter.TERM, early(END.minusMonths(8))).status()).isEqualTo(SHIFT_REQUESTED);
        assertThat(begun(RenewalMatter.BY_ELECTION, inTime()).status()).isEqualTo(AGREED);
        assertThat(begun(RenewalMatter.ASSIGNMENT, null).status()).isEqualTo(CALLED);
    }

    @Test
    void an_early_election_goes_on_to_its_candidates_and_a_late_one_only_moves_the_end() {
        var early = at(SHIFT_REQUESTED, RenewalMatter.TERM, false, early(END.minusMonths(8)));
        early.decideShift(Verdict.AGREE, false);
        assertThat(early.status()).isEqualTo(AGREED);
        var late = at(SHIFT_REQUESTED, RenewalMatter.TERM, false, postponed(END.plusMonths(8)));
        late.decideShift(Verdict.AGREE, false);
        assertThat(late.status()).isEqualTo(SHIFT_AGREED);
    }

    @Test
    void what_was_sent_back_says_by_which_step_until_it_is_agreed_to() {
        var renewal = at(REQUESTED);
        renewal.reply(Verdict.RETURN);
        assertThat(renewal.state().returnedFrom()).isEqualTo(RenewalStep.REPLY);
        renewal.request(inTime());
        renewal.reply(Verdict.AGREE);
        assertThat(renewal.state().returnedFrom()).isNull();
    }

    @Test
    void nobody_withdraws_what_the_end_of_the_term_demands() {
        var called = at(REQUESTED, RenewalMatter.TERM, true, inTime());
        assertThat(called.isWithdrawable()).isFalse();
        assertThatThrownBy(called::withdraw).isInstanceOf(Refused.class).hasMessageContaining("任期届满应当换届");
        assertThat(called.status()).isEqualTo(REQUESTED);
    }

    @ParameterizedTest
    @EnumSource(RenewalStatus.class)
    void a_branch_that_ends_cancels_what_is_open_and_nothing_else(RenewalStatus status) {
        var renewal = at(status);
        renewal.cancel();
        assertThat(renewal.status()).isEqualTo(status.isOpen() ? CANCELLED : status);
    }

    @Test
    void whoever_has_not_seen_the_latest_is_told() {
        var renewal = at(REQUESTED);
        renewal.requireVersion(4);
        assertThatThrownBy(() -> renewal.requireVersion(3)).isInstanceOf(Overtaken.class);
    }

    @Test
    void before_the_branch_has_asked_there_is_no_request() {
        var called = at(CALLED, RenewalMatter.TERM, true, null);
        assertThatThrownBy(called::request).isInstanceOf(Missing.class);
        assertThat(called.isShift()).isFalse();
        assertThat(called.isEarly()).isFalse();
    }

    @Test
    void a_secretary_refused_means_another_vote_and_a_report_to_be_mended_does_not() {
        var refused = at(ELECTED);
        refused.reopen(true);
        assertThat(refused.state().again()).isTrue();
        var mended = at(ELECTED);
        mended.reopen(false);
        assertThat(mended.state().again()).isFalse();
        refused.elected(TODAY, List.of(SECRETARY));
        assertThat(refused.state().again()).isFalse();
    }

    private static Renewal begun(RenewalMatter matter, Request asked) {
        return Renewal.begin(ARenewal.NUMBER, ARenewal.BRANCH, matter, false, ARenewal.TERM, asked, ARenewal.AT);
    }
}
