package cn.yinxian.selection.entry.model;

import cn.yinxian.shared.CaseNumber;
import java.time.Instant;
import java.util.Optional;

/** Who may not enter for a while, because an entry was fraudulent. */
public interface Bars {

    /** @param applicant as {@link EntryApplicant#key()} */
    record Bar(String applicant, CaseNumber entry, String reason, int firstYear, int lastYear) {}

    /** Nothing happens if there is one for this entry already. */
    void add(Bar bar, Instant at);

    /** The one in force for a round of this year. */
    Optional<Bar> inForce(String applicant, int year);
}
