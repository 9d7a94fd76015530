/** 评选: rounds in which branches and units show their work, one mechanism for every kind, and anybody can check how they ended. */
@ApplicationModule(
        displayName = "评选",
        allowedDependencies = {
            "shared", "audit", "calendar", "organisation", "register", "notification", "attachment", "document", "deadline",
            "workflow", "inbox", "publicity"
        })
@NullMarked
package cn.yinxian.selection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
