package cn.yinxian.council.motion.persistence;

import static cn.yinxian.council.motion.model.AMotion.AT;
import static cn.yinxian.council.motion.model.AMotion.DISTRICT;
import static cn.yinxian.council.motion.model.AMotion.MEETING;
import static cn.yinxian.council.motion.model.AMotion.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinxian.council.motion.Decision;
import cn.yinxian.council.motion.MotionCall;
import cn.yinxian.council.motion.model.AMotion;
import cn.yinxian.council.motion.model.Calls;
import cn.yinxian.council.motion.model.Motion;
import cn.yinxian.council.motion.model.MotionState;
import cn.yinxian.council.motion.model.MotionStatus;
import cn.yinxian.council.motion.model.Motions;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refused;
import cn.yinxian.testing.MapperTest;
import cn.yinxian.testing.StoppedClock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@MapperTest
@Import({MyBatisMotions.class, MyBatisCalls.class, StoppedClock.class})
class MotionMapperTest {

    @Autowired
    private Motions motions;

    @Autowired
    private MyBatisMotions drafts;

    @Autowired
    private Calls calls;

    private static Motion full(MotionStatus status, String number) {
        return new Motion(new MotionState(
                0, CaseNumber.of(number), DISTRICT, AMotion.sponsor(), AMotion.fullPaper(), status, new MotionState.Timing(AT, MEETING, true),
                new MotionState.Course(true, "尚未办结", MEETING, NUMBER, AMotion.BUREAU, "已办理"), List.of(AMotion.decision(Decision.DEFERRED)), AT, 0));
    }

    @Test
    void everything_a_motion_holds_comes_back_and_all_of_it_can_be_cleared() {
        long id = motions.add(full(MotionStatus.FROZEN, "MO-2026-00007"));
        var kept = motions.require(CaseNumber.of("MO-2026-00007"));
        assertThat(kept.state()).usingRecursiveComparison().ignoringFields("id").isEqualTo(full(MotionStatus.FROZEN, "MO-2026-00007").state());
        assertThat(kept.state().id()).isEqualTo(id);
        kept.decide(AMotion.decision(Decision.RETURNED));
        kept.amend(AMotion.paper());
        motions.update(kept);
        var amended = motions.require(CaseNumber.of("MO-2026-00007")).state();
        assertThat(amended.paper()).isEqualTo(AMotion.paper());
        assertThat(amended.decisions()).extracting("decision").containsExactly(Decision.DEFERRED, Decision.RETURNED);
        assertThat(amended.course().meeting()).isNull();
        assertThat(amended.version()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(MotionStatus.class)
    void every_state_is_kept_and_found_by_its_council(MotionStatus status) {
        motions.add(full(status, "MO-2026-00007"));
        assertThat(motions.ofCouncil(DISTRICT, EnumSet.of(status))).hasSize(1);
        assertThat(motions.ofCouncil(AMotion.CITY, EnumSet.of(status))).isEmpty();
        assertThat(motions.countOf(DISTRICT)).containsEntry(status, 1);
    }

    @Test
    void of_two_who_change_it_the_second_is_told() {
        motions.add(full(MotionStatus.IN_EXECUTION, "MO-2026-00007"));
        var first = motions.require(CaseNumber.of("MO-2026-00007"));
        var second = motions.require(CaseNumber.of("MO-2026-00007"));
        first.closeOut();
        second.closeOut();
        motions.update(first);
        assertThatThrownBy(() -> motions.update(second)).isInstanceOf(Overtaken.class);
    }

    @Test
    void drafts_are_their_owners_and_can_be_thrown_away() {
        long id = motions.add(AMotion.draft());
        var owner = OfficialId.of("clerk-minzheng");
        assertThat(drafts.draftsOf(owner)).singleElement()
                .satisfies(draft -> assertThat(draft.link()).isEqualTo("/motions/drafts/" + id));
        assertThat(drafts.draftsOf(OfficialId.of("clerk-office"))).isEmpty();
        motions.remove(motions.draft(id).orElseThrow());
        assertThat(motions.draft(id)).isEmpty();
        assertThat(drafts.draftsOf(owner)).isEmpty();
    }

    @Test
    void those_merged_into_it_and_those_that_carry_it_on_are_found() {
        motions.add(full(MotionStatus.MERGED, "MO-2026-00007"));
        assertThat(motions.mergedInto(NUMBER)).extracting(one -> one.caseNumber().value()).containsExactly("MO-2026-00007");
        assertThat(motions.continuationsOf(CaseNumber.of("MO-2025-00009"))).hasSize(1);
        assertThat(motions.continuationsOf(NUMBER)).isEmpty();
        assertThat(motions.hangingOn(NUMBER)).extracting(one -> one.caseNumber().value()).containsExactly("MO-2026-00007");
        assertThat(motions.hangingOn(CaseNumber.of("MO-2025-00009"))).isEqualTo(motions.continuationsOf(CaseNumber.of("MO-2025-00009")));
    }

    @Test
    void a_motion_that_an_undecided_one_carries_on_is_not_proposed_again() {
        var done = CaseNumber.of("MO-2025-00009");
        motions.add(full(MotionStatus.IN_EXECUTION, done.value()));
        assertThat(motions.uncontinued(List.of(done, NUMBER))).containsExactly(Map.entry(done, AMotion.fullPaper().title()));
        motions.add(full(MotionStatus.ON_AGENDA, "MO-2026-00008"));
        assertThat(motions.uncontinued(List.of(done))).isEmpty();
        var carrying = motions.require(CaseNumber.of("MO-2026-00008"));
        carrying.settle(MEETING);
        carrying.decide(AMotion.decision(Decision.REJECTED));
        motions.update(carrying);
        assertThat(motions.uncontinued(List.of(done))).containsOnlyKeys(done);
    }

    @Test
    void a_council_calls_once_at_a_time() {
        var call = new MotionCall(DISTRICT, MEETING, LocalDate.of(2026, 12, 4), LocalDate.of(2026, 12, 24), AT);
        calls.open(call);
        assertThat(calls.openOf(DISTRICT)).contains(call);
        var next = new MotionCall(DISTRICT, CaseNumber.of("CM-2026-00002"), call.closesOn(), call.meetingDay(), AT);
        assertThatThrownBy(() -> calls.open(next)).isInstanceOf(Refused.class);
        assertThat(calls.close(MEETING, AT)).isTrue();
        assertThat(calls.close(MEETING, AT)).isFalse();
        calls.open(next);
        assertThat(calls.openOf(DISTRICT)).contains(next);
    }
}
