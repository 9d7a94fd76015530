package cn.yinxian.selection.ranking.usecase;

import cn.yinxian.publicity.PublicityClosed;
import cn.yinxian.selection.ranking.model.Rankings;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A ranking has been shown: it is sent, or ranked anew where a place became free. Serves event_rankingShown. */
@Component
class RankingShown {

    private static final String PREFIX = "SD-";

    private final Rankings rankings;
    private final RankingWorkflow workflow;

    RankingShown(Rankings rankings, RankingWorkflow workflow) {
        this.rankings = rankings;
        this.workflow = workflow;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(PublicityClosed closed) {
        if (!closed.origin().value().startsWith(PREFIX)) {
            return;
        }
        workflow.lock(closed.origin());
        var ranking = rankings.require(closed.origin());
        boolean placeFree = ranking.wasShown(closed.outcomes());
        rankings.update(ranking);
        workflow.wasShown(ranking, placeFree, closed.by());
    }
}
