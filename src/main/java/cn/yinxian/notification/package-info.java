/** Notices to officials: in the house (站内信), and by mail, short message and group robot through an outbox. */
@ApplicationModule(displayName = "通知", allowedDependencies = {"shared", "audit", "calendar", "organisation"})
@NullMarked
package cn.yinxian.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
