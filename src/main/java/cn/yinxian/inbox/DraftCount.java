package cn.yinxian.inbox;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts the drafts of other modules into their owners' tab. */
@Component
class DraftCount {

    private final DeskItems items;

    DraftCount(DeskItems items) {
        this.items = items;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(DraftChanged draft) {
        if (draft.owner() == null) {
            items.remove(DeskTab.DRAFTS, draft.draft());
        } else {
            items.put(DeskTab.DRAFTS, draft.draft(), draft.owner());
        }
    }
}
