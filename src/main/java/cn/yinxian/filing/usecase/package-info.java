@NamedInterface("usecase")
package cn.yinxian.filing.usecase;

import org.springframework.modulith.NamedInterface;
