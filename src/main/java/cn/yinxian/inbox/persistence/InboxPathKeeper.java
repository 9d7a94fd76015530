package cn.yinxian.inbox.persistence;

import static org.springframework.transaction.annotation.Propagation.MANDATORY;

import cn.yinxian.inbox.model.PathScope;
import cn.yinxian.organisation.UnitMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the unit paths of waiting tasks true when a unit moves: leaders and filters find tasks by them. */
@Component
class InboxPathKeeper {

    private final InboxMapper inbox;
    private final ItemMapper items;

    InboxPathKeeper(InboxMapper inbox, ItemMapper items) {
        this.inbox = inbox;
        this.items = items;
    }

    @EventListener
    @Transactional(propagation = MANDATORY)
    public void on(UnitMoved moved) {
        inbox.movePaths(moved.oldPath(), moved.newPath(), PathScope.areaOf(moved.newPath()));
        items.moveChoices(moved.oldPath(), moved.newPath());
    }
}
