package cn.yinxian.selection.round.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinxian.selection.round.Criterion;
import cn.yinxian.selection.round.RoundMode;
import cn.yinxian.selection.round.RoundState;
import cn.yinxian.selection.round.model.ARound;
import cn.yinxian.selection.round.model.Round;
import cn.yinxian.selection.round.model.RoundBook;
import cn.yinxian.selection.round.model.RoundKinds;
import cn.yinxian.selection.round.model.RoundPlan;
import cn.yinxian.selection.round.model.RoundSheet;
import cn.yinxian.selection.round.model.RoundSheet.Extension;
import cn.yinxian.selection.round.model.RoundSheet.RoundCalendar;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.testing.MapperTest;
import cn.yinxian.testing.StoppedClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@MapperTest
@Import({MyBatisRounds.class, MyBatisRoundKinds.class, StoppedClock.class})
class RoundMapperTest {

    @Autowired
    private RoundBook rounds;

    @Autowired
    private MyBatisRounds drafts;

    @Autowired
    private RoundKinds kinds;

    private static Round full(RoundState state, String number) {
        var extension = new Extension(ARound.DAY.minusDays(2), "适逢节日");
        return new Round(new RoundSheet(
                0, CaseNumber.of(number), ARound.CLERK, ARound.plan("安委〔2026〕1号"), RoundMode.HONOUR, state, OfficialId.of("leader-city"),
                new RoundCalendar(ARound.DAY, ARound.phases(), extension), ARound.AT, 0));
    }

    @Test
    void everything_a_round_holds_comes_back() {
        long id = rounds.add(full(RoundState.CALLING, "SR-2026-00007"));
        var kept = rounds.require(CaseNumber.of("SR-2026-00007")).sheet();
        assertThat(kept).usingRecursiveComparison().ignoringFields("id").isEqualTo(full(RoundState.CALLING, "SR-2026-00007").sheet());
        assertThat(kept.id()).isEqualTo(id);
        assertThat(rounds.running()).extracting(RoundSheet::id).contains(id);
        assertThat(rounds.published(30)).extracting(RoundSheet::id).contains(id);
        assertThat(rounds.lastOf("THEME_PARTY_DAY", 2027)).isPresent();
        assertThat(rounds.lastOf("THEME_PARTY_DAY", 2026)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = RoundState.class)
    void every_state_is_kept(RoundState state) {
        rounds.add(full(state, "SR-2026-00007"));
        assertThat(rounds.require(CaseNumber.of("SR-2026-00007")).sheet().state()).isEqualTo(state);
        assertThat(rounds.running().isEmpty()).isEqualTo(!state.isRunning());
        assertThat(rounds.published(1).isEmpty()).isEqualTo(!state.isPublished());
    }

    @Test
    void of_two_who_change_it_the_second_is_told() {
        rounds.add(full(RoundState.CALLING, "SR-2026-00007"));
        var first = rounds.require(CaseNumber.of("SR-2026-00007"));
        var second = rounds.require(CaseNumber.of("SR-2026-00007"));
        first.closeCall();
        second.closeCall();
        rounds.update(first);
        assertThatThrownBy(() -> rounds.update(second)).isInstanceOf(Overtaken.class);
    }

    @Test
    void drafts_are_their_owners_and_can_be_thrown_away() {
        long id = rounds.add(ARound.draft());
        assertThat(drafts.draftsOf(ARound.CLERK)).singleElement().satisfies(draft -> assertThat(draft.link()).isEqualTo("/selections/drafts/" + id));
        assertThat(drafts.draftsOf(OfficialId.of("another"))).isEmpty();
        rounds.remove(rounds.draft(id).orElseThrow());
        assertThat(rounds.draft(id)).isEmpty();
    }

    @Test
    void each_kind_has_criteria_of_a_hundred_points_and_a_plain_name_for_rounds_without_honours() {
        assertThat(kinds.all()).hasSize(5).allSatisfy(kind -> {
            assertThat(kind.criteria().stream().mapToInt(Criterion::weight).sum()).isEqualTo(RoundPlan.FULL_SCORE);
            assertThat(kind.showcaseName()).doesNotContain("示范", "评比", "评选", "优秀");
            assertThat(kind.criteria()).extracting(Criterion::name).noneMatch(name -> name.contains("示范") || name.contains("先进"));
        });
        assertThat(kinds.require("DISTRICT_BRAND").criteria()).extracting(Criterion::weight).containsExactly(25, 25, 25, 25);
        assertThatThrownBy(() -> kinds.require("NONE")).isInstanceOf(Missing.class);
    }
}
