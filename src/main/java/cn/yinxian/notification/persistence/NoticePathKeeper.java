package cn.yinxian.notification.persistence;

import static org.springframework.transaction.annotation.Propagation.MANDATORY;

import cn.yinxian.organisation.UnitMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the unit paths of notices true when a unit moves: they decide which leader may look who was reminded. */
@Component
class NoticePathKeeper {

    private final NoticeMapper notices;

    NoticePathKeeper(NoticeMapper notices) {
        this.notices = notices;
    }

    @EventListener
    @Transactional(propagation = MANDATORY)
    public void on(UnitMoved moved) {
        notices.movePaths(moved.oldPath(), moved.newPath());
    }
}
