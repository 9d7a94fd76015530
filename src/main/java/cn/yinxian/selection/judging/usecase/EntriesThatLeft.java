package cn.yinxian.selection.judging.usecase;

import cn.yinxian.selection.entry.EntryLeft;
import cn.yinxian.selection.judging.model.Judgings;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** An entry that leaves while judges score is not shown to them any more, and what it got does not count. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EntriesThatLeft {

    private final Judgings judgings;

    EntriesThatLeft(Judgings judgings) {
        this.judgings = judgings;
    }

    @EventListener
    void on(EntryLeft left) {
        judgings.find(left.round()).ifPresent(judging -> {
            judging.leave(left.entry());
            judgings.update(judging);
        });
    }
}
