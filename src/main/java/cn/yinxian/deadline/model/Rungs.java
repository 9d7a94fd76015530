package cn.yinxian.deadline.model;

import java.util.List;
import java.util.Set;

/** The stored rungs. A waiting one belongs to the present version of an open deadline; the settled ones stay for ever. */
public interface Rungs {

    void add(List<LaidRung> rungs);

    /** Takes away what has not been settled: the deadline has moved, stands still, or is closed. */
    void removeWaiting(long deadlineId);

    /** Codes of the rungs that were sent for any version of the deadline. */
    Set<String> sentOf(long deadlineId);
}
