package cn.yinxian.workflow;

import cn.yinxian.organisation.CurrentOfficial;
import java.util.Collection;
import java.util.Set;

/** 取回 for a list: which of the steps that an official has done they may still take back. */
public interface RecallOffers {

    /** In three statements, however many cases. @return ids of the tasks that were done */
    Set<String> of(Collection<String> caseNumbers, CurrentOfficial me);
}
