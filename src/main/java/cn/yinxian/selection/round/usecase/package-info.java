@NamedInterface("round")
package cn.yinxian.selection.round.usecase;

import org.springframework.modulith.NamedInterface;
