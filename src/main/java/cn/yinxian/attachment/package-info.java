/** Files people add: kept in the database, so that they commit or vanish with the act. */
@ApplicationModule(displayName = "附件", allowedDependencies = {"shared", "audit"})
@NullMarked
package cn.yinxian.attachment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
