/** Terms of branches (换届选举): renewal, its shift, by-elections and assignments, and the yearly review of branches without election. */
@ApplicationModule(
        displayName = "换届选举",
        allowedDependencies = {
            "shared", "audit", "calendar", "organisation", "register", "notification", "document", "deadline", "workflow",
            "inbox", "filing", "election", "assembly", "assembly :: usecase", "assembly :: web"
        })
@NullMarked
package cn.yinxian.renewal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
