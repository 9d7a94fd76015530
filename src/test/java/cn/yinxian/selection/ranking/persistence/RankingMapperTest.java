package cn.yinxian.selection.ranking.persistence;

import static cn.yinxian.selection.ranking.model.RankingExamples.AT;
import static cn.yinxian.selection.ranking.model.RankingExamples.NUMBER;
import static cn.yinxian.selection.ranking.model.RankingExamples.PLACE;
import static cn.yinxian.selection.ranking.model.RankingExamples.ROUND;
import static cn.yinxian.selection.ranking.model.RankingExamples.aRanking;
import static cn.yinxian.selection.ranking.model.RankingExamples.entry;
import static cn.yinxian.selection.ranking.model.RankingExamples.outcome;
import static cn.yinxian.selection.ranking.model.RankingExamples.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yinxian.publicity.ItemEffect;
import cn.yinxian.selection.ranking.model.Ranking;
import cn.yinxian.selection.ranking.model.Rankings;
import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.Missing;
import cn.yinxian.shared.Overtaken;
import cn.yinxian.shared.UnitCode;
import cn.yinxian.testing.MapperTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DuplicateKeyException;

@MapperTest
@Import(MyBatisRankings.class)
class RankingMapperTest {

    @Autowired
    private Rankings rankings;

    @Test
    void everything_a_ranking_holds_comes_back() {
        rankings.add(aRanking());
        assertThat(rankings.require(NUMBER).state()).isEqualTo(aRanking().state());
        var ranking = shown();
        rankings.update(ranking);
        sameAs(ranking);
        ranking = rankings.require(NUMBER);
        ranking.wasShown(List.of(outcome(1, ItemEffect.STANDS), outcome(2, ItemEffect.SUSPENDED)));
        ranking.leave(entry(3));
        ranking.send(AT);
        rankings.update(ranking);
        sameAs(ranking);
    }

    private void sameAs(Ranking ranking) {
        assertThat(rankings.require(NUMBER).state()).usingRecursiveComparison().ignoringFields("version").isEqualTo(ranking.state());
    }

    @Test
    void each_place_ranks_once_in_a_round_and_a_stale_one_is_told() {
        rankings.add(aRanking());
        var other = UnitCode.of("330902");
        rankings.add(Ranking.open(CaseNumber.of("SD-2026-00002"), ROUND, other, 1));
        rankings.lockOf(ROUND);
        assertThat(rankings.of(ROUND)).extracting(Ranking::number).extracting(CaseNumber::value).containsExactly("SD-2026-00001", "SD-2026-00002");
        assertThat(rankings.of(ROUND, PLACE)).map(Ranking::number).contains(NUMBER);
        assertThat(rankings.of(CaseNumber.of("SR-2026-99999"), PLACE)).isEmpty();
        assertThat(rankings.of(CaseNumber.of("SR-2026-99999"))).isEmpty();
        assertThatThrownBy(() -> rankings.require(CaseNumber.of("SD-2026-99999"))).isInstanceOf(Missing.class);
        var seen = rankings.require(NUMBER);
        rankings.update(rankings.require(NUMBER));
        assertThatThrownBy(() -> rankings.update(seen)).isInstanceOf(Overtaken.class);
        assertThatThrownBy(() -> rankings.add(Ranking.open(CaseNumber.of("SD-2026-00003"), ROUND, PLACE, 1))).isInstanceOf(DuplicateKeyException.class);
    }
}
