package cn.yinxian.selection.judging.usecase;

import static cn.yinxian.selection.judging.usecase.OneRound.NUMBER;
import static cn.yinxian.selection.judging.usecase.OneRound.entry;
import static cn.yinxian.selection.judging.usecase.OneRound.judge;
import static cn.yinxian.selection.judging.usecase.OneRound.official;
import static cn.yinxian.selection.judging.usecase.OneRound.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import cn.yinxian.notification.Notices;
import cn.yinxian.selection.judging.model.Recusal;
import cn.yinxian.selection.judging.model.RecusalGround;
import cn.yinxian.selection.round.RoundState;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refused;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreEntryTest {

    private final OneRound round = new OneRound(6, 2, new Recusal(judge(6), entry(2), RecusalGround.DISTRICT, "同在向阳区"));
    private final HandInScores handIn = new HandInScores(
            round, round.kept, round.kept, new JudgingScale(round.rounds),
            new JudgingEnd(round.rounds, mock(Notices.class), round.units, event -> round.acts.add(event.toString())), round.clock);
    private final RecuseJudge recuse = new RecuseJudge(
            round, round.kept, round.kept, new JudgeNews(mock(Notices.class), act -> {}, round.rounds, round.clock));

    @Test
    void a_draft_is_kept_half_filled_and_changed_until_it_is_handed_in() {
        score(1, "1-01", 0, "20", "", "");
        score(1, "1-01", 1, "21.5", "30", "");
        assertThat(round.kept.of(NUMBER, judge(1))).singleElement().satisfies(sheet -> assertThat(sheet.points()).hasSize(2));

        assertThatThrownBy(() -> handIn.handIn(task(1), official(1))).isInstanceOf(Refused.class)
                .hasMessageContaining("项目 1-01 还没有打分：有成效");
        assertThatThrownBy(() -> score(1, "1-01", 1, "25", "30", "30")).isInstanceOf(Overtaken.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"40.5", "41", "-1", "1e9", "NaN", "３０", "30.25", "∞"})
    void points_out_of_range_are_refused_beside_their_field_and_nothing_is_kept(String typed) {
        assertThatThrownBy(() -> score(1, "1-01", 0, typed, "30", "30")).isInstanceOfSatisfying(Refused.class, refused ->
                assertThat(refused.refusals()).singleElement().satisfies(one -> assertThat(one.field()).isEqualTo("points[0]")));
        assertThat(round.kept.of(NUMBER)).isEmpty();
    }

    @Test
    void nobody_scores_in_anothers_place_nor_what_is_not_theirs() {
        assertThatThrownBy(() -> round.scoreEntry().score(new ScoreEntry.Command(task(2), "1-01", List.of("40"), "", 0, official(1))))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> score(6, "1-02", 0, "40", "30", "30")).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> score(1, "2-01", 0, "40", "30", "30")).isInstanceOf(Missing.class);
    }

    @Test
    void a_judge_who_keeps_off_an_entry_neither_sees_nor_scores_it_and_what_was_given_is_struck() {
        score(5, "1-01", 0, "40", "30", "30");
        recuse.declare(task(5), "1-01", "师生关系", official(5));

        assertThat(round.kept.of(NUMBER, judge(5))).singleElement().satisfies(sheet -> assertThat(sheet.struckWhy()).isEqualTo("回避：师生关系"));
        assertThatThrownBy(() -> score(5, "1-01", 2, "40", "30", "30")).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> recuse.declare(task(4), "1-01", "亲属", official(4))).isInstanceOf(Refused.class).hasMessageContaining("少于 5 人");
    }

    @Test
    void the_last_one_to_hand_in_ends_the_judging_and_nobody_changes_anything_any_more() {
        everybodyScores();
        IntStream.rangeClosed(1, 5).forEach(judge -> handIn.handIn(task(judge), official(judge)));
        assertThatThrownBy(() -> round.results().of(NUMBER, 1)).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> handIn.handIn(task(1), official(1))).isInstanceOf(Overtaken.class);
        handIn.handIn(task(6), official(6));

        verify(round.rounds).reach(NUMBER, RoundState.SITE_CHECK);
        assertThat(round.acts).contains("ScoringEnded[round=SR-2026-00001]");
        assertThat(round.results().rank(NUMBER, Map.of())).extracting(one -> one.rank() + " " + one.entry()).containsExactly("1 SE-2026-00001", "2 SE-2026-00002");
        assertThatThrownBy(() -> score(1, "1-01", 1, "1", "1", "1")).isInstanceOf(Overtaken.class);
    }

    private void everybodyScores() {
        IntStream.rangeClosed(1, 6).forEach(judge -> score(judge, "1-01", 0, "40", "30", "2" + judge));
        IntStream.rangeClosed(1, 5).forEach(judge -> score(judge, "1-02", 0, "30", "30", "2" + judge));
    }

    private void score(int judge, String code, long version, String... points) {
        round.scoreEntry().score(new ScoreEntry.Command(task(judge), code, List.of(points), "", version, official(judge)));
    }
}
