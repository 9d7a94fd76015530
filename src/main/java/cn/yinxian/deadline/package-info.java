/** Deadlines in 个工作日, days or months: rows with a budget, a due instant and the intervals in which the clock stood still. */
@ApplicationModule(displayName = "时限", allowedDependencies = {"shared", "audit", "calendar", "organisation", "notification"})
@NullMarked
package cn.yinxian.deadline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
