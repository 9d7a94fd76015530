/** Value types every module speaks: ids, levels, verdicts, refusals. Depends on nothing. */
@ApplicationModule(displayName = "共用词汇", type = ApplicationModule.Type.OPEN)
@NullMarked
package cn.yinxian.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
