@NamedInterface("usecase")
package cn.yinxian.assembly.usecase;

import org.springframework.modulith.NamedInterface;
