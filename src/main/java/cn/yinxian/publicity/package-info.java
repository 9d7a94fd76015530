/** 公示: what is to be decided is shown for some working days to everybody, who may object; used by the processes that name somebody or something. */
@ApplicationModule(
        displayName = "公示",
        allowedDependencies = {
            "shared", "audit", "calendar", "organisation", "attachment", "document", "deadline", "workflow", "notification"
        })
@NullMarked
package cn.yinxian.publicity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
