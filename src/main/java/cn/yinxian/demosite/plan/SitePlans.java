package cn.yinxian.demosite.plan;

import cn.yinxian.shared.UnitCode;
import java.util.Optional;

/** The plan by which sites are built. */
public interface SitePlans {

    /** That of this year; before it is decided, the last one. Empty as long as there was none. */
    Optional<SitePlan> inForce();

    /** The same, with what this district may have locked until the end of the transaction: of two who fill its last place one waits. */
    Optional<SitePlan> lock(UnitCode district);
}
