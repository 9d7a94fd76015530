@NamedInterface("supervise")
@NullMarked
package cn.yinxian.council.supervise.usecase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
