/** 观摩点和观摩线路: the plan of a year, the sites from application to the list, the routes between them, and who visits them. */
@ApplicationModule(
        displayName = "观摩点和线路",
        allowedDependencies = {
            "shared", "audit", "calendar", "organisation", "register", "notification", "attachment", "document", "deadline",
            "workflow", "inbox", "publicity"
        })
@NullMarked
package cn.yinxian.demosite;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
