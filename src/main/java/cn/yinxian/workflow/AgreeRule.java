package cn.yinxian.workflow;

import cn.yinxian.shared.Refusal;
import java.util.Optional;

/** What must be so before somebody agrees, whatever the process: e.g. the advice that was asked for has come. */
public interface AgreeRule {

    /** Why this task cannot be agreed to now; empty if nothing stands against it. */
    Optional<Refusal> against(OpenTask task);
}
