package cn.yinxian.deadline;

import java.util.Collection;
import java.util.Set;

/** What deadlines are about. Known only to the module that opens them, which therefore implements this. */
public interface DeadlineSubjects {

    /**
     * Takes the locks that an act on these subjects takes first, so that no official is held up in the middle of an act, and
     * waits for none. Needs a transaction.
     *
     * @return the subjects whose deadlines may now be changed
     */
    Set<String> lock(Collection<String> subjects);
}
