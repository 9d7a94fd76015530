@NamedInterface("motion")
package cn.yinxian.council.motion.model;

import org.springframework.modulith.NamedInterface;
