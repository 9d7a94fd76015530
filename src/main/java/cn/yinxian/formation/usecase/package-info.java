@NamedInterface("usecase")
package cn.yinxian.formation.usecase;

import org.springframework.modulith.NamedInterface;
