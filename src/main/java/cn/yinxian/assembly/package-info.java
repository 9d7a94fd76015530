/**
 * The assembly that elects (选举大会): its report is typed, counted anew, kept, and shown to the superior. Used by every process
 * in which a branch votes; who votes, for what, and what follows is theirs.
 */
@ApplicationModule(displayName = "选举大会", allowedDependencies = {"shared", "organisation", "register", "election"})
@NullMarked
package cn.yinxian.assembly;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
