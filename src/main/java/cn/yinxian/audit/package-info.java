/** The record of every act. Appended in the act's own transaction: an act that cannot be recorded does not happen. */
@ApplicationModule(displayName = "审计", allowedDependencies = {"shared"})
@NullMarked
package cn.yinxian.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
