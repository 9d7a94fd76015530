package cn.yinxian.workflow;

import cn.yinxian.organisation.CurrentOfficial;
import java.util.Optional;
import java.util.Set;

/** A process module lets its cases be ended by who decides them (终止), and mends its own row before the engine stops. */
public interface CaseTermination {

    /** Id of the process, e.g. {@code branch-formation}. */
    String process();

    /** States in which it may be ended: ordinarily until it is decided. */
    default Set<CaseStatus> during() {
        return Set.of(CaseStatus.UNDER_REVIEW, CaseStatus.RETURNED, CaseStatus.IN_MEETING);
    }

    /** Why it cannot be ended now, as one sentence; empty if it can. At most one statement. */
    Optional<String> whyNot(CaseFile file);

    /** In the transaction that stops the engine. */
    void terminate(CaseFile file, CurrentOfficial by);
}
