package cn.yinxian.council.meeting.model;

import cn.yinxian.shared.CaseNumber;
import cn.yinxian.shared.UnitCode;
import java.util.Optional;

/** The meetings of the councils, kept. */
public interface Meetings {

    void add(Meeting meeting);

    /** {@link cn.yinxian.shared.Missing} if there is none. */
    Meeting require(CaseNumber number);

    /** @throws cn.yinxian.shared.Overtaken if somebody else has changed it */
    void update(Meeting meeting);

    /** The highest 第几次会议 so far, of those that were not cancelled; 0 before the first. */
    int lastOrdinal(UnitCode council);

    /** The one that has been convened and not been held yet. A council prepares one at a time. */
    Optional<CaseNumber> underWay(UnitCode council);

    /** Whether an item of its agenda has been decided; in one statement. */
    boolean anythingDecided(CaseNumber number);
}
