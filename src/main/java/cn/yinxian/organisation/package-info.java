/** Units, officials, posts, accounts, city parameters and rule rows: who is where, and who may do what. */
@ApplicationModule(displayName = "组织机构", allowedDependencies = {"shared", "audit", "calendar"})
@NullMarked
package cn.yinxian.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
