package cn.yinxian.inbox;

import cn.yinxian.workflow.ReadingChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts in the tab 待阅 what waits to be read or answered. */
@Component
class ReadingItems {

    private final DeskItems items;

    ReadingItems(DeskItems items) {
        this.items = items;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(ReadingChanged changed) {
        if (changed.waits()) {
            items.put(DeskTab.READING, changed.item(), changed.reader(), changed.matter());
        } else {
            items.remove(DeskTab.READING, changed.item());
        }
    }
}
