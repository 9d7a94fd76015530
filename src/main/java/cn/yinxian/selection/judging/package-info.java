/** 专家评审: judges score the entries of a round, and anybody can recompute what came out. */
@NamedInterface("judging")
package cn.yinxian.selection.judging;

import org.springframework.modulith.NamedInterface;
