@NamedInterface("usecase")
package cn.yinxian.publicity.usecase;

import org.springframework.modulith.NamedInterface;
