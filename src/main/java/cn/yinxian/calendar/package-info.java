/** Working days with 调休, from the State Council's yearly arrangements. */
@ApplicationModule(displayName = "工作日历", allowedDependencies = {"shared"})
@NullMarked
package cn.yinxian.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
