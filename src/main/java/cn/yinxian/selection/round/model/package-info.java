@NamedInterface("round")
package cn.yinxian.selection.round.model;

import org.springframework.modulith.NamedInterface;
