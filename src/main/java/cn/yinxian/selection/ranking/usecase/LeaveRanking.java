package cn.yinxian.selection.ranking.usecase;

import cn.yinxian.selection.entry.EntryLeft;
import cn.yinxian.selection.ranking.model.Rankings;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** An entry takes part no more: its ranking goes on without it. */
@Component
class LeaveRanking {

    private final Rankings rankings;

    LeaveRanking(Rankings rankings) {
        this.rankings = rankings;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(EntryLeft left) {
        rankings.of(left.round(), left.place()).ifPresent(ranking -> {
            ranking.leave(left.entry());
            rankings.update(ranking);
        });
    }
}
