/** The engine behind our words: cases (办件), task verbs, typed variables, approval record. Nobody else calls the engine. */
@ApplicationModule(
        displayName = "办件流转",
        allowedDependencies = {"shared", "audit", "calendar", "organisation", "notification", "document", "deadline"})
@NullMarked
package cn.yinxian.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
