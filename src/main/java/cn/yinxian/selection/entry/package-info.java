/** What branches and units enter for a round. */
@NamedInterface("entry")
package cn.yinxian.selection.entry;

import org.springframework.modulith.NamedInterface;
