package cn.yinxian.selection.ranking.usecase;

import cn.yinxian.publicity.Publicities;
import cn.yinxian.selection.ranking.model.Ranking;
import cn.yinxian.selection.ranking.model.Rankings;
import cn.yinxian.selection.round.RoundEnded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The round was terminated: nothing is recommended any more, and what is shown comes down. */
@Component
class CancelRankings {

    private static final String REASON = "本次评选已经终止";

    private final Rankings rankings;
    private final Publicities publicities;
    private final RankingWorkflow workflow;

    CancelRankings(Rankings rankings, Publicities publicities, RankingWorkflow workflow) {
        this.rankings = rankings;
        this.publicities = publicities;
        this.workflow = workflow;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(RoundEnded ended) {
        rankings.of(ended.round()).stream().filter(ranking -> !ranking.state().status().ended()).forEach(this::cancel);
    }

    private void cancel(Ranking ranking) {
        var shown = ranking.cancel();
        rankings.update(ranking);
        if (shown != null) {
            publicities.cancel(shown, REASON);
        }
        workflow.cancelled(ranking, REASON);
    }
}
