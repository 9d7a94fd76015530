/** Branches and members: the 底册. */
@ApplicationModule(displayName = "底册", allowedDependencies = {"shared", "audit", "calendar", "organisation"})
@NullMarked
package cn.yinxian.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
