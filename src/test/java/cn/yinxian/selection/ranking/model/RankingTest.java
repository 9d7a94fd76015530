package cn.yinxian.selection.ranking.model;

import static cn.yinxian.selection.ranking.model.RankingExamples.AT;
import static cn.yinxian.selection.ranking.model.RankingExamples.SHOWN;
import static cn.yinxian.selection.ranking.model.RankingExamples.aRanking;
import static cn.yinxian.selection.ranking.model.RankingExamples.entries;
import static cn.yinxian.selection.ranking.model.RankingExamples.entry;
import static cn.yinxian.selection.ranking.model.RankingExamples.leaveOut;
import static cn.yinxian.selection.ranking.model.RankingExamples.outcome;
import static cn.yinxian.selection.ranking.model.RankingExamples.recommend;
import static cn.yinxian.selection.ranking.model.RankingExamples.reserve;
import static cn.yinxian.selection.ranking.model.RankingExamples.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinxian.publicity.ItemEffect;
import cn.yinxian.selection.ranking.RankingStatus;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.Refused;
import cn.yinxian.shared.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class RankingTest {

    @Test
    void entries_stand_in_their_order_and_are_sent_with_their_rank() {
        var ranking = shown();
        assertThat(ranking.state().lines()).extracting(RankedLine::entry).containsExactly(entry(2), entry(1), entry(3), entry(4));
        assertThat(ranking.wasShown(List.of(outcome(1, ItemEffect.STANDS), outcome(2, ItemEffect.STANDS)))).isFalse();
        assertThat(ranking.toShow()).isEmpty();
        assertThat(ranking.send(AT)).containsExactly(
                new SentEntry(entry(2), 1, "已推荐，排第1名"), new SentEntry(entry(1), 2, "已推荐，排第2名"),
                new SentEntry(entry(3), null, "列为候补，未进入推荐名额"), new SentEntry(entry(4), null, "未推荐：不符合条件"));
        assertThatThrownBy(() -> ranking.send(AT)).as("twice").isInstanceOf(Overtaken.class);
    }

    @Test
    void above_its_places_a_district_is_refused_with_the_figures() {
        assertThatThrownBy(() -> aRanking().rank(List.of(recommend(1, 1), recommend(2, 2), recommend(3, 3)), null, entries(1, 2, 3)))
                .isInstanceOf(Refused.class).hasMessageContaining("推荐名额 2 个，推荐了 3 个，超出 1 个");
    }

    @Test
    void places_stay_empty_with_a_reason_and_nobody_is_left_out_without_one() {
        var ranking = aRanking();
        assertThatThrownBy(() -> ranking.rank(List.of(recommend(1, 1), leaveOut(2, " ")), " ", entries(1, 2))).isInstanceOfSatisfying(
                Refused.class, refused -> assertThat(refused.refusals()).extracting("field").containsExactly("lines[1].reason", "note"));
        ranking.rank(List.of(recommend(1, 1), leaveOut(2, "材料单薄")), "宁缺毋滥", entries(1, 2));
        assertThat(ranking.state().note()).isEqualTo("宁缺毋滥");
        var none = aRanking();
        none.rank(List.of(), null, entries());
        assertThat(none.toShow()).as("nobody entered: nothing is shown").isEmpty();
        assertThat(none.send(AT)).isEmpty();
    }

    @Test
    void an_entry_that_came_or_went_meanwhile_is_not_passed_over() {
        assertThatThrownBy(() -> aRanking().rank(List.of(recommend(1, 1)), null, entries(1, 2))).isInstanceOf(Overtaken.class);
        assertThatThrownBy(() -> aRanking().rank(List.of(recommend(1, 1), recommend(1, 2)), null, entries(1, 2))).isInstanceOf(Overtaken.class);
        assertThatThrownBy(() -> aRanking().rank(List.of(recommend(9, 1)), null, entries(1))).isInstanceOf(Overtaken.class);
    }

    @Test
    void a_returned_ranking_is_done_anew() {
        var ranking = aRanking();
        ranking.rank(List.of(recommend(1, 1)), "", entries(1));
        ranking.decide(Verdict.RETURN);
        ranking.rank(List.of(recommend(1, 2), recommend(2, 1)), "", entries(1, 2));
        assertThat(ranking.toShow()).containsExactly(entry(2), entry(1));
        ranking.turnBack();
        assertThat(ranking.state().status()).isEqualTo(RankingStatus.RANKING);
    }

    @Test
    void a_founded_objection_frees_a_place_for_the_next_which_is_shown_alone() {
        var ranking = shown();
        assertThat(ranking.wasShown(List.of(outcome(1, ItemEffect.STANDS), outcome(2, ItemEffect.REVOKED)))).isTrue();
        assertThat(ranking.state().status()).isEqualTo(RankingStatus.RANKING);
        ranking.rank(List.of(recommend(3, 1), leaveOut(4, "不符合条件")), null, entries(1, 2, 3, 4));
        ranking.decide(Verdict.AGREE);
        assertThat(ranking.toShow()).containsExactly(entry(3));
        ranking.show(SHOWN);
        assertThat(ranking.wasShown(List.of(outcome(3, ItemEffect.STANDS)))).isFalse();
        assertThat(ranking.send(AT)).filteredOn(one -> one.rank() != null).extracting(SentEntry::entry).containsExactly(entry(1), entry(3));
    }

    @Test
    void an_objection_that_is_not_cleared_up_keeps_the_place_and_is_not_sent() {
        var ranking = shown();
        assertThat(ranking.wasShown(List.of(outcome(1, ItemEffect.STANDS), outcome(2, ItemEffect.SUSPENDED)))).isFalse();
        assertThat(ranking.send(AT)).contains(
                new SentEntry(entry(2), null, "公示期间的异议尚未查清，暂缓推荐：材料不实"), new SentEntry(entry(1), 1, "已推荐，排第1名"));
    }

    @Test
    void whoever_leaves_while_it_is_shown_makes_room_and_is_told_nothing_more() {
        var ranking = shown();
        ranking.leave(entry(2));
        assertThat(ranking.wasShown(List.of(outcome(1, ItemEffect.STANDS), outcome(2, ItemEffect.STANDS)))).isTrue();
        ranking.rank(List.of(reserve(3, 1), leaveOut(4, "不符合条件")), "不递补", entries(1, 3, 4));
        ranking.decide(Verdict.AGREE);
        assertThat(ranking.toShow()).isEmpty();
        assertThat(ranking.send(AT)).extracting(SentEntry::entry).doesNotContain(entry(2));
    }

    @Test
    void a_cancelled_one_names_what_is_still_shown() {
        assertThat(shown().cancel()).isEqualTo(SHOWN);
        assertThat(aRanking().cancel()).isNull();
    }
}
