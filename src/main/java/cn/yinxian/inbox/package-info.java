/** 待办, 已办, 我发起的, 草稿: a projection in our own tables, written in the engine's transaction; and one's deadlines as a calendar. */
@ApplicationModule(
        displayName = "收件箱",
        allowedDependencies = {"shared", "audit", "calendar", "organisation", "deadline", "workflow"})
@NullMarked
package cn.yinxian.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
