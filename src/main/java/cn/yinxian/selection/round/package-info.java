/** The rounds: what is called for, by which criteria, on what basis and until when. */
@NamedInterface("round")
package cn.yinxian.selection.round;

import org.springframework.modulith.NamedInterface;
