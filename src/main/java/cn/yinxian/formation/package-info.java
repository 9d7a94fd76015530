/** Branches formed, adjusted and dissolved (支部组建): from the application to the register. */
@ApplicationModule(
        displayName = "支部组建",
        allowedDependencies = {
            "shared", "audit", "calendar", "organisation", "register", "notification", "attachment", "document", "deadline",
            "workflow", "inbox", "filing", "assembly", "assembly :: usecase", "assembly :: web"
        })
@NullMarked
package cn.yinxian.formation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
