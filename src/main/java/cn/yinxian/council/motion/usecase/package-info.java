@NamedInterface("motion")
package cn.yinxian.council.motion.usecase;

import org.springframework.modulith.NamedInterface;
