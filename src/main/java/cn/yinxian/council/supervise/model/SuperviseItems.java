package cn.yinxian.council.supervise.model;

import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.UnitCode;
import java.time.LocalDate;
import java.util.List;

/** The action items of all councils, kept. */
public interface SuperviseItems {

    void add(SuperviseItem item);

    /** {@link cn.yinxian.shared.Missing} if there is none. */
    SuperviseItem require(CaseNumber number);

    /** Locks the items of a motion, so that of two that are closed at once the later knows of the earlier. */
    void lockOf(CaseNumber motion);

    /** In the order of their numbers; some five at most. */
    List<SuperviseItem> ofMotion(CaseNumber motion);

    int countOpen(CaseNumber motion);

    /** Those of a council that are not done, the one due first at the head; a council has some dozens. */
    List<SuperviseItem> openOf(UnitCode council);

    /** The next ones that lie with their lead unit beyond their day, by number. @param after number of the last one read; empty at first */
    List<SuperviseItem> overdue(LocalDate today, String after, int size);

    /** @throws cn.yinxian.shared.Overtaken if somebody else has changed it */
    void update(SuperviseItem item);
}
