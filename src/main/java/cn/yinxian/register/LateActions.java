package cn.yinxian.register;

import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.UnitCode;
import java.time.LocalDate;

/**
 * Action items of councils that their 主办 units did not finish in time: written by council, read by whoever honours units (two in a
 * year cost the 评优评先 of that year, domain-rules 7 {@code overdue-action}). A city has some hundreds of items a year.
 */
public interface LateActions {

    /** Notes that the item has run over its day; an item counts once, however often it is late. Needs a transaction of the caller. */
    void note(CaseNumber item, UnitCode lead, LocalDate day);

    /** How many items of the unit ran over their day in this year. */
    int countOf(UnitCode lead, int year);
}
