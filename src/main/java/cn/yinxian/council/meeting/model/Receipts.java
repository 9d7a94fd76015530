package cn.yinxian.council.meeting.model;

import cn.yinxian.shared.CaseNumber;
import java.util.List;

/** The answers to the notices of meetings, kept. */
public interface Receipts {

    /** By unit. */
    List<Receipt> of(CaseNumber meeting);

    /** @throws cn.yinxian.shared.Overtaken if somebody else of the unit has answered since */
    void put(Receipt receipt);

    /** The meeting is put off: everybody is asked anew. */
    void clear(CaseNumber meeting);
}
