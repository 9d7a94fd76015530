/** Motions (议题) from the first draft to what a council decides on them; what meetings and action items do with them. */
@NamedInterface("motion")
@NullMarked
package cn.yinxian.council.motion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
