@NamedInterface("supervise")
@NullMarked
package cn.yinxian.council.supervise.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
