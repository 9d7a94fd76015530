@NamedInterface("entry")
package cn.yinxian.selection.entry.usecase;

import org.springframework.modulith.NamedInterface;
