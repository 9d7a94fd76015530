package cn.yinxian.council.supervise.model;

import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.UnitCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

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

    /** Numbers of the next ones that lie with their lead unit and are due by this day. @param after the last one read; empty at first */
    List<CaseNumber> dueBy(LocalDate day, String after, int size);

    /** Nobody else changes the item until the transaction ends. */
    void lock(CaseNumber number);

    /** In the order in which they were issued; a handful. */
    List<Slip> slipsOf(CaseNumber number);

    /** Those of all items of a motion; an item without one is not in the map. */
    Map<CaseNumber, List<Slip>> slipsOfMotion(CaseNumber motion);

    /** A second one of this colour for the same day due is a fault of the database. */
    void add(CaseNumber number, Slip slip);

    /** @throws cn.yinxian.shared.Overtaken if somebody else has changed it */
    void update(SuperviseItem item);
}
