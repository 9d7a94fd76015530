/** 协调议事会议: councils of the city and the districts, their motions, meetings, and what was agreed until it is done. */
@ApplicationModule(
        displayName = "协调议事会议",
        allowedDependencies = {
            "shared", "audit", "calendar", "organisation", "register", "notification", "attachment", "document", "deadline",
            "workflow", "inbox"
        })
@NullMarked
package cn.yinxian.council;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
