@NamedInterface("entry")
package cn.yinxian.selection.entry.model;

import org.springframework.modulith.NamedInterface;
