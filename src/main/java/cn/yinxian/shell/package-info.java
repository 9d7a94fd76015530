/** The house around the modules: page furniture, sign-in page, security, error pages, help. */
@ApplicationModule(displayName = "外壳")
@NullMarked
package cn.yinxian.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
