package cn.yinxian.council.motion.model;

import static cn.yinxian.council.motion.model.AMotion.AT;
import static cn.yinxian.council.motion.model.AMotion.DISTRICT;
import static cn.yinxian.council.motion.model.AMotion.MEETING;
import static cn.yinxian.council.motion.model.AMotion.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinxian.council.motion.Decision;
import cn.yinxian.council.motion.MotionCall;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refused;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MotionTest {

    private static final LocalDate CLOSING = LocalDate.of(2026, 12, 4);
    private static final CaseNumber OTHER_MEETING = CaseNumber.of("CM-2026-00002");

    private static MotionCall call() {
        return new MotionCall(DISTRICT, MEETING, CLOSING, CLOSING.plusDays(20), AT);
    }

    @Test
    void on_the_closing_day_it_is_in_time_and_a_day_after_it_is_late() {
        var inTime = AMotion.draft();
        inTime.submit(NUMBER, AT, CLOSING, call());
        assertThat(inTime.status()).isEqualTo(MotionStatus.SCREENING);
        var late = AMotion.draft();
        late.submit(NUMBER, AT, CLOSING.plusDays(1), call());
        assertThat(late.status()).isEqualTo(MotionStatus.LATE);
        assertThat(late.state().timing().lateFor()).isEqualTo(MEETING);
        var uncalled = AMotion.draft();
        uncalled.submit(NUMBER, AT, CLOSING.plusDays(1), null);
        assertThat(uncalled.status()).isEqualTo(MotionStatus.SCREENING);
    }

    @Test
    void everything_missing_is_told_at_once() {
        var opinion = new UnitOpinion("区财政局", UnitOpinion.OpinionSubject.MONEY, UnitOpinion.Stance.DIFFERS, null);
        var paper = new MotionPaper(" ", "", "", null, List.of(opinion), List.of(), null, null, new RouteFacts(false, false, true, null));
        var draft = new Motion(MotionState.draft(DISTRICT, AMotion.sponsor(), paper, AT));
        assertThatThrownBy(() -> draft.submit(NUMBER, AT, CLOSING, null))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusals()).extracting("field")
                        .containsExactly("title", "body", "asked", "opinions[0].text", "branch"));
        assertThat(draft.status()).isEqualTo(MotionStatus.DRAFT);
    }

    @Test
    void without_consent_it_stays_off_this_agenda_and_stands_on_the_next() {
        var motion = AMotion.draft();
        motion.submit(NUMBER, AT, CLOSING.plusDays(1), call());
        motion.consent(false);
        motion.accept(false, List.of());
        assertThatThrownBy(() -> motion.place(MEETING)).hasMessageContaining("召集人未同意");
        motion.place(OTHER_MEETING);
        assertThat(motion.status()).isEqualTo(MotionStatus.ON_AGENDA);
    }

    @ParameterizedTest
    @CsvSource({
        "ADOPTED, ADOPTED", "ADOPTED_IN_PRINCIPLE, ADOPTED", "ADOPTED_AS_AMENDED, ADOPTED", "DEFERRED, ACCEPTED", "RETURNED, RETURNED",
        "REJECTED, REJECTED"
    })
    void a_decision_leads_where_it_says_and_the_agenda_is_left(Decision decision, MotionStatus then) {
        var motion = AMotion.in(MotionStatus.FROZEN);
        motion.decide(AMotion.decision(decision));
        assertThat(motion.status()).isEqualTo(then);
        assertThat(motion.state().course().meeting()).isNull();
        assertThat(motion.state().lastDecision()).isEqualTo(AMotion.decision(decision));
        assertThat(motion.state().isContinued()).isEqualTo(decision == Decision.DEFERRED);
        assertThatThrownBy(() -> motion.decide(AMotion.decision(decision))).as("twice").isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @EnumSource(MotionStatus.class)
    void it_is_withdrawn_until_an_agenda_is_fixed_and_never_after(MotionStatus status) {
        if (status == MotionStatus.DRAFT) {
            return;
        }
        var motion = AMotion.in(status);
        boolean open = EnumSet.of(MotionStatus.LATE, MotionStatus.SCREENING, MotionStatus.RETURNED, MotionStatus.ACCEPTED,
                MotionStatus.ON_AGENDA, MotionStatus.REDIRECTED).contains(status);
        assertThat(motion.whyNotWithdrawn().isEmpty()).isEqualTo(open);
        if (open) {
            motion.withdraw();
            assertThat(motion.status()).isEqualTo(MotionStatus.WITHDRAWN);
            assertThat(motion.state().course().meeting()).isNull();
        } else {
            assertThatThrownBy(motion::withdraw).isInstanceOf(Refused.class);
            assertThatThrownBy(motion::terminate).isInstanceOf(Refused.class);
            assertThat(motion.status()).isEqualTo(status);
        }
    }

    @Test
    void a_frozen_one_says_whom_to_ask_and_a_withdrawn_one_that_it_is_gone() {
        assertThatThrownBy(() -> AMotion.in(MotionStatus.FROZEN).withdraw()).hasMessageContaining("与会议秘书联系");
        assertThatThrownBy(() -> AMotion.in(MotionStatus.WITHDRAWN).place(MEETING)).hasMessageContaining("刚刚由申报单位撤销");
        assertThatThrownBy(() -> AMotion.in(MotionStatus.ON_AGENDA).place(OTHER_MEETING)).hasMessageContaining("已列入会议（CM-2026-00001）");
        assertThatThrownBy(() -> AMotion.in(MotionStatus.SCREENING).place(MEETING)).hasMessageContaining("不在议题建议中");
        assertThatThrownBy(() -> AMotion.in(MotionStatus.ON_AGENDA).settle(OTHER_MEETING)).hasMessageContaining("不在本次会议");
    }

    @Test
    void it_merges_only_into_another_undecided_motion_of_the_same_council() {
        var motion = AMotion.in(MotionStatus.SCREENING);
        assertThatThrownBy(() -> motion.merge(AMotion.in(MotionStatus.ACCEPTED))).as("itself").isInstanceOf(Refused.class);
        var other = other(MotionStatus.FROZEN);
        motion.merge(other);
        assertThat(motion.state().course().principal()).isEqualTo(other.state().number());
        assertThatThrownBy(() -> AMotion.in(MotionStatus.SCREENING).merge(other(MotionStatus.MERGED))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> AMotion.in(MotionStatus.SCREENING).merge(other(MotionStatus.ADOPTED))).isInstanceOf(Refused.class);
    }

    @Test
    void moved_to_another_council_no_closing_day_is_held_against_it() {
        var motion = AMotion.draft();
        motion.submit(NUMBER, AT, CLOSING.plusDays(1), call());
        motion.consent(false);
        motion.move(AMotion.CITY);
        assertThat(motion.state().timing().keptFrom()).isNull();
        assertThat(motion.state().council()).isEqualTo(AMotion.CITY);
        assertThat(motion.status()).isEqualTo(MotionStatus.SCREENING);
    }

    @Test
    void a_step_done_twice_or_out_of_turn_is_told_that_another_was_faster() {
        var motion = AMotion.in(MotionStatus.ACCEPTED);
        assertThatThrownBy(motion::sendBack).isInstanceOf(Overtaken.class);
        assertThatThrownBy(() -> motion.amend(AMotion.paper())).isInstanceOf(Overtaken.class);
        assertThatThrownBy(() -> motion.split(true)).isInstanceOf(Overtaken.class);
        assertThatThrownBy(motion::closeOut).isInstanceOf(Overtaken.class);
        assertThatThrownBy(() -> motion.requireVersion(3)).isInstanceOf(Overtaken.class);
        assertThatThrownBy(motion::requireDraft).hasMessageContaining(NUMBER.value());
    }

    @Test
    void carried_on_it_keeps_its_paper_and_is_accepted_at_once() {
        var earlier = AMotion.in(MotionStatus.IN_EXECUTION).state();
        var next = new Motion(earlier.carriedOn(CaseNumber.of("MO-2026-00002"), AMotion.sponsor(), "尚未办结", AT)).state();
        assertThat(next.status()).isEqualTo(MotionStatus.ACCEPTED);
        assertThat(next.isContinued()).isTrue();
        assertThat(next.paper().title()).isEqualTo(earlier.paper().title());
        assertThat(next.paper().earlier()).isEqualTo(NUMBER);
    }

    private static Motion other(MotionStatus status) {
        var state = AMotion.in(status).state();
        return new Motion(new MotionState(
                18, CaseNumber.of("MO-2026-00018"), state.council(), state.sponsor(), state.paper(), status, state.timing(), state.course(),
                List.of(), AT, 0));
    }
}
