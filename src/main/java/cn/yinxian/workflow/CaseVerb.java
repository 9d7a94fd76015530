package cn.yinxian.workflow;

import cn.yinxian.organisation.CurrentOfficial;
import java.util.Optional;

/** A verb about a whole case, as every case page offers it to those who may read the case: 取回, 催办, 抄送, 终止, 关注 and so on. */
public interface CaseVerb {

    /** What it is called: label {@code Verb.X}. */
    Verb verb();

    /** Its page behind {@code /cases/<number>/}. */
    String page();

    /** Where that page lies. */
    default String path(CaseFile file) {
        return "/cases/" + file.number() + "/" + page();
    }

    /** Whether this official has to do with this verb at all; what a person can never do is not shown to them. */
    boolean concerns(CaseFile file, CurrentOfficial me);

    /** Why it is closed to this official now, as one sentence; empty if it is open. At most one statement. */
    Optional<String> whyNot(CaseFile file, CurrentOfficial me);
}
