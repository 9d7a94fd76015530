package cn.yinxian.council.supervise.usecase;

import cn.yinxian.council.motion.Execution;
import cn.yinxian.council.supervise.model.SuperviseItem;
import cn.yinxian.council.supervise.model.SuperviseItems;
import cn.yinxian.shared.CaseNumber;
import org.springframework.stereotype.Component;

/** When the last open item of a motion is done, the motion hears of it. The items of a motion are closed one after the other. */
@Component
class ItemClosing {

    private final SuperviseItems items;
    private final Execution execution;

    ItemClosing(SuperviseItems items, Execution execution) {
        this.items = items;
        this.execution = execution;
    }

    /** The item, with its fellows locked. */
    SuperviseItem take(CaseNumber number) {
        items.lockOf(items.require(number).state().motion());
        return items.require(number);
    }

    /** The item has been kept and its token moved. */
    void tell(SuperviseItem closed) {
        var motion = closed.state().motion();
        if (items.countOpen(motion) == 0) {
            execution.itemsClosed(motion);
        }
    }
}
