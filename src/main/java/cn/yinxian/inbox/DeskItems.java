package cn.yinxian.inbox;

import cn.yinxian.inbox.persistence.ItemMapper;
import cn.yinxian.shared.OfficialId;
import cn.yinxian.workflow.ReadingChanged;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What stands in an official's tabs although its rows lie in another module. Whoever owns the rows says so here, in the
 * same transaction, so that all tabs are counted in one statement.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class DeskItems {

    private final ItemMapper items;

    DeskItems(ItemMapper items) {
        this.items = items;
    }

    /** Puts the item before this official, and nobody else. */
    public void put(DeskTab tab, String item, OfficialId official) {
        put(tab, item, official, null);
    }

    /** @param matter in which it also stands before those who act for this official; null: before nobody else */
    void put(DeskTab tab, String item, OfficialId official, ReadingChanged.@Nullable Matter matter) {
        if (items.update(tab, item, official.value()) == 0) {
            items.insert(tab, item, official.value(), matter == null ? null : matter.process(), matter == null ? null : matter.applicant().value());
        }
    }

    /** Nothing happens if it is not there. */
    public void remove(DeskTab tab, String item) {
        items.delete(tab, item);
    }
}
