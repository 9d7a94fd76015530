@NamedInterface("body-usecase")
package cn.yinxian.council.body.usecase;

import org.springframework.modulith.NamedInterface;
