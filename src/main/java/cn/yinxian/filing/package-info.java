/** 备案: an Organisation Department notes what was decided, or asks; it cannot refuse. Called by the processes that file. */
@ApplicationModule(
        displayName = "备案",
        allowedDependencies = {"shared", "audit", "organisation", "deadline", "document", "workflow"})
@NullMarked
package cn.yinxian.filing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
