package cn.yinxian.selection.ranking.usecase;

import cn.yinxian.selection.ranking.RankingSent;
import cn.yinxian.selection.ranking.model.Rankings;
import cn.yinxian.selection.round.Rounds;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The last district that sends its ranking lets the round go on; all of them are locked, so that there is exactly one last. */
@Component
class AllRankingsSent {

    private final Rankings rankings;
    private final Rounds rounds;

    AllRankingsSent(Rankings rankings, Rounds rounds) {
        this.rankings = rankings;
        this.rounds = rounds;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(RankingSent sent) {
        if (rankings.of(sent.round()).stream().allMatch(ranking -> ranking.state().status().ended())) {
            rounds.rankingsIn(sent.round());
        }
    }
}
