@NamedInterface("body")
package cn.yinxian.council.body.usecase;

import org.springframework.modulith.NamedInterface;
