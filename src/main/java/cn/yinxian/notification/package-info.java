/** Notices to officials inside the house (站内信). */
@ApplicationModule(displayName = "通知", allowedDependencies = {"shared", "audit", "organisation"})
@NullMarked
package cn.yinxian.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
