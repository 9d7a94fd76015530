@NamedInterface("usecase")
package cn.yinxian.renewal.usecase;

import org.springframework.modulith.NamedInterface;
